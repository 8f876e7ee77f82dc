import { z } from 'zod'
import type { FieldProblem } from '../problem'

type Path = readonly PropertyKey[]

const expectedWords: Readonly<Record<string, string>> = {
  array: 'Dit moet een lijst zijn.',
  object: 'Dit moet een object zijn.',
  string: 'Dit moet tekst zijn.',
  number: 'Dit moet een getal zijn.',
}

/** Nobody mends more than this at once, and a small body must not make a large answer. */
const most = 100

/** Everything that is wrong with a body, per field, with what is allowed there. Never repeats a posted value. */
export const fieldProblems = (schema: z.ZodType, { issues }: z.ZodError): FieldProblem[] =>
  issues
    .slice(0, most)
    .flatMap((issue) => problemsOf(schema, issue))
    .slice(0, most)

function problemsOf(schema: z.ZodType, issue: z.core.$ZodIssue): FieldProblem[] {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const toegestaan = fieldsAt(schema, issue.path)
      return issue.keys.map((key) => ({
        veld: asText([...issue.path, key]),
        melding: 'Dit veld bestaat niet.',
        toegestaan,
      }))
    }
    case 'invalid_value':
      return [
        {
          veld: asText(issue.path),
          melding: 'Deze waarde bestaat niet.',
          toegestaan: issue.values.map(String),
        },
      ]
    case 'invalid_type':
      return [
        {
          veld: asText(issue.path),
          melding: expectedWords[issue.expected] ?? 'Dit heeft niet de goede vorm.',
        },
      ]
    default:
      return [{ veld: asText(issue.path), melding: 'Dit klopt niet.' }]
  }
}

/** `eerder[0].tafel`; the body itself is `(bericht)`. */
function asText(path: Path): string {
  const text = path.reduce<string>(
    (before, part) => (typeof part === 'number' ? `${before}[${part}]` : `${before}.${String(part)}`),
    '',
  )
  return text === '' ? '(bericht)' : text.replace(/^\./, '').slice(0, 100)
}

/** The names of the fields that exist at this place. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let here: unknown = schema
  for (const part of path) {
    const inner = here instanceof z.ZodOptional ? here.unwrap() : here
    if (inner instanceof z.ZodObject) here = inner.shape[String(part)]
    else if (inner instanceof z.ZodArray) here = inner.element
    else return []
  }
  const inner = here instanceof z.ZodOptional ? here.unwrap() : here
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}
