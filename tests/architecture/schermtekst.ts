import ts from 'typescript'
import { filesOf } from './declaredAccess'

/** A text as a reader gets it, with the file that says it. What is filled in at the moment itself is `…`. */
export type Schermtekst = { readonly file: string; readonly tekst: string }

/** Code talks English; what a reader sees begins with a capital and has one of these words in it. */
const nederlands =
  /\b(?:de|het|een|u|uw|is|zijn|niet|van|en|op|wij|ons|dit|deze|voor|met|er|nog|geen|wat|of|bij)\b/i

const blokken = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'div',
  'section',
  'ul',
  'ol',
  'dl',
  'br',
  'article',
  'button',
  'caption',
  'label',
  'legend',
  'td',
  'th',
  'small',
])

/** Tables and columns have Dutch names too. */
const sql = /^(?:…\s*)?(?:SELECT|INSERT|UPDATE|DELETE|WITH|WHERE|AND|FROM|ORDER|JOIN|ON|SET|LOCK|LISTEN)\b/

const isSchermtekst = (tekst: string): boolean =>
  /^[\p{Lu}…]/u.test(tekst) && /\s/.test(tekst) && nederlands.test(tekst) && !sql.test(tekst)

/** The Dutch sentences of one file: texts between tags with what stands in between, and strings. */
export function schermtekstenIn(file: string, code: string): readonly Schermtekst[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const gevonden: string[] = []
  const visit = (node: ts.Node): void => {
    // What is thrown is for the log.
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText(source))) return
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      if (!isInText(node)) gevonden.push(...tekstenVan(node).split('\n'))
    } else if (ts.isStringLiteralLike(node) && !isInText(node)) gevonden.push(node.text)
    else if (ts.isTemplateExpression(node)) gevonden.push(sjabloon(node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return gevonden
    .map((tekst) => tekst.replace(/\s+/g, ' ').trim())
    .filter(isSchermtekst)
    .map((tekst) => ({ file, tekst }))
}

const sjabloon = (node: ts.TemplateExpression): string =>
  node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')

/** An element inside a line of text belongs to that line; a block begins a line of its own. */
const isInText = (node: ts.Node): boolean =>
  (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)) && !isBlok(node)

const naamVan = (node: ts.Node): string =>
  ts.isJsxElement(node) ? node.openingElement.tagName.getText() : ''

const isBlok = (node: ts.Node): boolean =>
  ts.isJsxFragment(node) ||
  (ts.isJsxElement(node) && (blokken.has(naamVan(node)) || isComponentMetBlok(naamVan(node))))

/** Of our own components only these stand inside a line of text. */
const isComponentMetBlok = (naam: string): boolean =>
  /^\p{Lu}/u.test(naam) &&
  !['TextLink', 'WebLink', 'MailLink', 'Tijd', 'StatusTag', 'Fragment'].includes(naam)

function tekstenVan(node: ts.JsxElement | ts.JsxFragment): string {
  return node.children
    .map((kind) => {
      if (ts.isJsxText(kind)) return kind.text.replace(/\s*\n\s*/g, ' ')
      if (ts.isJsxExpression(kind)) return expressieVan(kind)
      if (isBlok(kind)) return '\n'
      return ts.isJsxElement(kind) ? tekstenVan(kind) : '…'
    })
    .join('')
}

const expressieVan = ({ expression }: ts.JsxExpression): string => {
  if (!expression) return ''
  if (ts.isStringLiteralLike(expression)) return expression.text
  return ts.isTemplateExpression(expression) ? sjabloon(expression) : '…'
}

/** Every Dutch sentence of the screens, the rules, the mails and the messages. */
export const schermteksten = (): readonly Schermtekst[] =>
  filesOf((file) => /^src\/.*\.tsx?$/.test(file) && !/\.test\.|\/generated\//.test(file)).flatMap(
    ({ file, code }) => schermtekstenIn(file, code),
  )
