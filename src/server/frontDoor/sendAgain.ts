import type { AnswerTools } from './answerTools'
import type { Visit } from './visit'

/** Fields that are never written into a page, not even for the person who typed them. */
const secret = /wachtwoord|^code$/i

const reload = '<p>Laad deze pagina over een paar minuten opnieuw, met F5.</p>'

/**
 * What somebody can do on an error page. After a form that could not be handled: send the very same again, with one button.
 * The fields go back to the sender in this one answer and are kept nowhere.
 */
export async function tryAgain(visit: Visit): Promise<string> {
  const fields = await postedFields(visit)
  if (!fields) return reload
  const action = escapeHtml(visit.rawPath + visit.search)
  const hidden = fields.map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  )
  return `<p>Wat u net typte, is niet opgeslagen, maar staat nog op deze pagina. Laat de pagina open. Wacht even, en verstuur het dan opnieuw.</p>
<form method="post" enctype="multipart/form-data" action="${action}">${hidden.join('')}<p><button class="utrecht-button utrecht-button--primary-action" type="submit">Verstuur opnieuw</button></p></form>`
}

/**
 * After a form of an earlier version of the portal: only the page of now can send it. The page gives back what was typed, and the
 * texts stand here as well.
 */
export async function openAgain(
  visit: Visit,
  { keepTyped }: Pick<AnswerTools, 'keepTyped'>,
): Promise<string> {
  const fields = await postedFields(visit)
  const link = `<p><a class="nl-link" href="${escapeHtml(visit.rawPath + visit.search)}">Open het formulier opnieuw</a></p>`
  if (!fields) return `<p>Open het formulier opnieuw, en vul het nog een keer in.</p>${link}`
  const kept = await keepTyped(visit)
  const texts = fields.filter(([name, value]) => !name.startsWith('$ACTION') && value.trim().includes(' '))
  const shown = texts.map(
    ([, value], index) =>
      `<p><textarea class="utrecht-textarea" rows="4" readonly aria-label="Uw tekst ${index + 1}">${escapeHtml(value)}</textarea></p>`,
  )
  const after = kept ? ' Uw tekst is bewaard en staat er dan al in.' : ''
  const copy = shown.length > 0 ? `<h2>Dit typte u</h2>${shown.join('')}` : ''
  return `<p>Open het formulier opnieuw.${after} Kijk of alles klopt, en verstuur het daar.</p>${link}${copy}`
}

/** Undefined when nothing was posted, or something that does not belong in a page: a file or a secret. */
async function postedFields({ method, pageClass, posted, asked }: Visit) {
  if (method !== 'POST' || pageClass !== 'signed-in' || !posted) return undefined
  const headers = { 'content-type': asked['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(posted), { headers }).formData().catch(() => undefined)
  if (!form) return undefined
  const fields: [string, string][] = []
  for (const [name, value] of form) {
    if (typeof value !== 'string' || secret.test(name)) return undefined
    fields.push([name, value])
  }
  return fields
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
