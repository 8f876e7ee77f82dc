import { isApi } from './pageClass'
import { setSecurityHeaders } from './securityHeaders'
import type { Visit } from './visit'

/** What a visitor is told: a title and what to do. B1, no details of the machinery. */
const texts = {
  400: ['Dit verzoek klopt niet', 'Wij kunnen dit verzoek niet lezen. Ga terug en probeer het opnieuw.'],
  403: [
    'Dit formulier is geweigerd',
    'Het formulier kwam niet van deze website. Open de pagina opnieuw en vul het daar in.',
  ],
  404: ['Niet gevonden', 'Dit adres bestaat niet. Controleer het, of begin op de startpagina.'],
  405: ['Dit kan hier niet', 'Deze actie bestaat hier niet. Ga terug en probeer het opnieuw.'],
  408: [
    'Dit duurde te lang',
    'Het verzoek kwam niet op tijd binnen. Controleer uw verbinding en probeer het opnieuw.',
  ],
  409: [
    'Het portaal is net vernieuwd',
    'Uw formulier hoort bij de vorige versie en is niet verstuurd. Open de pagina opnieuw en verstuur het daar.',
  ],
  413: [
    'Uw tekst of bestand is te groot',
    'U stuurt meer dan wij kunnen ontvangen. Ga terug, maak de tekst korter of kies een kleiner bestand, en verstuur opnieuw.',
  ],
  414: ['Dit adres is te lang', 'Het webadres is te lang. Begin op de startpagina.'],
  415: [
    'Dit formulier klopt niet',
    'Wij kunnen dit soort bericht niet lezen. Gebruik het formulier op de website.',
  ],
  421: ['Dit adres is niet van ons', 'Op dit webadres is geen portaal te vinden. Controleer het adres.'],
  429: ['Even wachten', 'U stuurt te veel verzoeken achter elkaar. Wacht even en probeer het dan opnieuw.'],
  431: [
    'Dit verzoek is te groot',
    'Uw browser stuurt te veel gegevens mee. Verwijder de cookies van deze website en probeer het opnieuw.',
  ],
  500: ['Er ging iets mis', 'Dat ligt aan ons, niet aan u. Probeer het over een paar minuten opnieuw.'],
} as const satisfies Record<number, readonly [title: string, advice: string]>

export type RefusalStatus = keyof typeof texts

export interface Content {
  readonly type: string
  readonly body: string
}

export interface Refusal {
  readonly status: RefusalStatus
  readonly headers?: Readonly<Record<string, string>>
}

/** What is sent: a small page that needs nothing else, or problem+json for a program. */
export function refusalContent(status: RefusalStatus, id: string, forApi: boolean): Content {
  const [title, advice] = texts[status]
  if (forApi) {
    return problem(status, title, advice, id)
  }
  return { type: 'text/html; charset=utf-8', body: page(title, advice, id) }
}

/** For a page the application could not finish, whatever its status. */
export function errorPageContent(status: number, id: string): string {
  if (status === 403) return page('Geen toegang', 'Deze pagina hoort bij een andere rol dan die van u.', id)
  const [title, advice] = texts[status === 404 || status === 409 ? status : 500]
  return page(title, advice, id)
}

/** For any status a route may end with, also those we have no words for. */
export function problemContent(status: number, id: string): Content {
  const [title, advice] = hasText(status) ? texts[status] : texts[status >= 500 ? 500 : 400]
  return problem(status, title, advice, id)
}

/** Answers instead of the application; does nothing when an answer is already on its way. */
export function refuse(visit: Visit, refusal: Refusal): void {
  const { res } = visit
  if (res.headersSent) {
    res.destroy()
    return
  }
  const { type, body } = refusalContent(refusal.status, visit.id, isApi(visit.pathname))
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  res.statusCode = refusal.status
  setSecurityHeaders(visit)
  for (const [name, value] of Object.entries(refusal.headers ?? {})) res.setHeader(name, value)
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Content-Type', type)
  res.setHeader('Content-Length', Buffer.byteLength(body))
  res.end(body)
}

function hasText(status: number): status is RefusalStatus {
  return status in texts
}

/** RFC 9457. */
function problem(status: number, title: string, detail: string, id: string): Content {
  const content = { type: 'about:blank', title, status, detail, instance: `urn:uuid:${id}` }
  return { type: 'application/problem+json; charset=utf-8', body: JSON.stringify(content) }
}

function page(title: string, advice: string, id: string): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Fout: ${title}</title></head>
<body>
<main>
<h1>${title}</h1>
<p>${advice}</p>
<p>Blijft het misgaan? Noem dan dit nummer: ${id}</p>
<p><a href="/">Naar de startpagina</a></p>
</main>
</body>
</html>
`
}
