import type { Log } from '../log'
import { isHealthCheck, loggablePath } from './pageClass'
import type { Visit } from './visit'

const longestPath = 200

/** One line per request when it is over. The path without its query: in a query somebody may have typed a name. */
export function logAtEnd({ res, id, method, rawPath, pathname, pageClass }: Visit, log: Log): void {
  const startedAt = performance.now()
  res.once('close', () => {
    const fields = {
      requestId: id,
      method,
      path: loggablePath(rawPath, pathname).slice(0, longestPath),
      status: res.statusCode,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
      ...(res.writableFinished ? {} : { aborted: true }),
    }
    if (pageClass === 'asset' || isHealthCheck(pathname)) log.debug(fields, 'request')
    else log.info(fields, 'request')
  })
}
