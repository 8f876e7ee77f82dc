import { type Logger, pino } from 'pino'
import { env } from './env'

/** Fields first, sentence second: values never end up inside the sentence, where no redaction finds them. */
type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void

export interface Log {
  readonly debug: Write
  readonly info: Write
  readonly warn: Write
  readonly error: Write
}

/** Names that never reach the log, on the first two levels of what is logged. */
const secrets = [
  'authorization',
  'body',
  'cookie',
  'headers',
  'password',
  'query',
  'secret',
  'token',
  'wachtwoord',
]

let logger: Logger | undefined

/** Made at first use: a build that only imports this file has no settings yet. */
function current(): Logger {
  logger ??= pino({
    level: env.LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), remove: true },
  })
  return logger
}

/** The log of this process: JSON lines on stdout. Never casus text, bodies or queries. */
export const log: Log = {
  debug: (fields, message) => current().debug(fields, message),
  info: (fields, message) => current().info(fields, message),
  warn: (fields, message) => current().warn(fields, message),
  error: (fields, message) => current().error(fields, message),
}
