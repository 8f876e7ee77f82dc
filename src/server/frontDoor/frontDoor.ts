import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { noNotes } from '../content/wordNotes'
import { describeFault } from '../fault'
import { logAtEnd } from './accessLog'
import { interceptAnswer } from './answer'
import { answerBody } from './answerBody'
import type { AnswerTools } from './answerTools'
import type { Application } from './application'
import { findAsset, sendAsset } from './assets'
import { bodyLimit, completeRequest, readBody } from './body'
import { createBoundedCache } from './boundedCache'
import { answerBrokenRequests } from './brokenRequests'
import { browserScript } from './browserScript'
import {
  type Check,
  checkFormType,
  checkFraming,
  checkHost,
  checkMethod,
  checkPostOrigin,
  checkRate,
  checkRouterData,
  checkTarget,
} from './checks'
import { type FrontDoorConfig, type Limits, limitsOf } from './config'
import { isErrorPage, missingPage } from './errorPages'
import { filteredPage } from './filteredPages'
import { encodeForm, formHeader, formPages } from './formPages'
import { createHeldPages, mayBeHeld, sendHeld } from './heldPages'
import { allowedHosts, askedHost, clientAddress } from './hosts'
import { keepTyped } from './outdatedForm'
import { createRateLimiter } from './rateLimit'
import {
  answerPreflight,
  redirect,
  redirectToForm,
  redirectToLogin,
  redirectTrailingSlash,
} from './redirects'
import { refuse } from './refusal'
import { passableHeaders } from './requestHeaders'
import { askPage } from './sitePage'
import { openVisit, type Visit } from './visit'

const megabyte = 1024 * 1024

/**
 * The one HTTP server, around the application. Its duties, in this order, for each request:
 * know it, refuse it, send it elsewhere, complete it, clean it, let the application answer, dress the answer.
 */
export function createFrontDoor(config: FrontDoorConfig, application: Application): Server {
  const limits = limitsOf(config)
  const hosts = allowedHosts(config)
  const tools: AnswerTools = {
    dev: config.dev,
    log: config.log,
    origin: new URL(config.publicUrl).origin,
    script: browserScript(config.script),
    wordNotes: config.wordNotes ?? (() => noNotes),
    pages: createBoundedCache(32 * megabyte),
    held: createHeldPages(config.dev ? 0 : limits.heldPages),
    assets: createBoundedCache(64 * megabyte),
    askPage: (path, headers) => askPage(application, path, headers),
    keepTyped: (visit) => keepTyped(application, visit),
  }
  const checks: readonly Check[] = [
    checkTarget(limits),
    checkRouterData,
    checkMethod,
    checkHost(hosts, config.trustProxy),
    checkFraming,
    checkPostOrigin,
    checkRate(createRateLimiter(config.rateLimits)),
    checkFormType,
  ]

  async function receive(visit: Visit): Promise<void> {
    for (const check of checks) {
      const refusal = check(visit)
      if (refusal) return refuse(visit, refusal)
    }
    if (visit.method === 'OPTIONS') return answerPreflight(visit)
    const elsewhere = redirectTrailingSlash(visit) ?? redirectToForm(visit) ?? redirectToLogin(visit)
    if (elsewhere) return 'location' in elsewhere ? redirect(visit, elsewhere) : refuse(visit, elsewhere)
    const asset = findAsset(tools, visit)
    if (asset) return sendAsset(visit, asset)
    const held = mayBeHeld(visit) ? tools.held.find(visit.rawPath) : undefined
    if (held) return sendHeld(visit, held)
    if (mayChangePages(visit)) visit.res.once('close', tools.held.changed)

    const request = await requestForApplication(visit, limits)
    if (!request) return
    const giveBack = interceptAnswer(visit.res, (wire) => answerBody(visit, tools, wire))
    try {
      await application(request, visit.res)
    } catch (error) {
      giveBack()
      throw error
    }
  }

  const server = createServer(serverOptions(limits), (req, res) => {
    const visit = openVisit(req, res, {
      origin: hosts.get(askedHost(req, config.trustProxy)) ?? new URL(config.publicUrl).origin,
      address: clientAddress(req, config.trustProxy),
      askedIn: tools.held.turn,
    })
    logAtEnd(visit, config.log)
    if (!config.dev) cutWhenSlow(res, limits)
    receive(visit).catch((error: unknown) => {
      config.log.error({ ...describeFault(error), requestId: visit.id }, 'request failed')
      refuse(visit, { status: 500 })
    })
  })
  server.setTimeout(limits.idleTimeout)
  answerBrokenRequests(server, config.log)
  return server
}

/** A visitor changes no page; whoever signed in may have. */
const mayChangePages = ({ method, pageClass }: Visit): boolean => method === 'POST' && pageClass !== 'public'

/** What the application gets to see: only headers that may pass, and a body that is all there. */
async function requestForApplication(visit: Visit, limits: Limits): Promise<IncomingMessage | undefined> {
  const { req, method, pathname, search, pageClass } = visit
  const headers = passableHeaders(visit)
  req.url = isErrorPage(pathname) ? missingPage : (filteredPage(pathname, search) ?? req.url)
  if (method !== 'POST') {
    req.headers = headers
    // A page without its scripts has another length: it is made whole, and Node leaves the body of a HEAD out.
    if (method === 'HEAD' && (pageClass === 'public' || pageClass === 'signed-in')) req.method = 'GET'
    return req
  }
  const body = await readBody(req, bodyLimit(visit, limits))
  if (!body.ok) {
    if (body.reason === 'too-large') refuse(visit, { status: 413 })
    else visit.res.destroy()
    return undefined
  }
  visit.posted = body.bytes
  const formPage = formPages.find(({ path }) => path === pathname)
  if (!formPage) return completeRequest({ req, method, url: req.url ?? '/', headers, body: body.bytes })
  const {
    'content-type': _type,
    'content-length': _length,
    'transfer-encoding': _encoding,
    ...rest
  } = headers
  const withForm = { ...rest, [formHeader]: encodeForm(body.bytes) }
  return completeRequest({
    req,
    method: 'GET',
    url: formPage.page + search,
    headers: withForm,
    body: Buffer.alloc(0),
  })
}

function serverOptions(limits: Limits) {
  return {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    connectionsCheckingInterval: limits.timeoutCheckInterval,
    keepAliveTimeout: limits.keepAliveTimeout,
  }
}

/** A visitor who takes in an answer byte by byte holds it for ever. */
function cutWhenSlow(res: ServerResponse, { answerTimeout }: Limits): void {
  const timer = setTimeout(() => res.destroy(), answerTimeout)
  res.once('close', () => clearTimeout(timer))
}
