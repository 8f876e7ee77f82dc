import { demoPassword } from '../../setup/portal'
import type { Portal } from './portal'

/** Headers of a browser in which this demo account is signed in, through the login form as it works without JavaScript. */
export async function loginAs(
  { url }: Pick<Portal, 'url'>,
  name: string,
): Promise<{ cookie: string; origin: string }> {
  const page = await fetch(`${url}/inloggen`)
  const form = formWith(await page.text(), 'wachtwoord')
  const body = new FormData()
  for (const [field, value] of hiddenFields(form)) body.append(field, value)
  body.set('email', `${name}@demo.test`)
  body.set('wachtwoord', demoPassword)
  const answer = await fetch(`${url}/inloggen`, {
    method: 'POST',
    body,
    headers: { origin: url },
    redirect: 'manual',
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  if (!cookie) throw new Error(`login as ${name} was not accepted (${answer.status})`)
  return { cookie, origin: url }
}

/** The form on this page that has this field. @throws when there is none */
export function formWith(html: string, field: string): string {
  const form = (html.match(/<form[\s\S]*?<\/form>/g) ?? []).find((text) => text.includes(`name="${field}"`))
  if (!form) throw new Error(`no form with ${field}`)
  return form
}

/** What a form without JavaScript sends along, such as the id of its server action. */
export function hiddenFields(form: string): [string, string][] {
  return (form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []).map((input) => [
    unescaped(attribute(input, 'name')),
    unescaped(attribute(input, 'value')),
  ])
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
