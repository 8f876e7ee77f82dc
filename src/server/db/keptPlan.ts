import { createHash } from 'node:crypto'
import { Prisma } from './generated/client'

const mark = '/* plan blijft */'

/** More texts than this are no longer "few": Postgres would keep a plan for each, on every connection. */
const most = 200
const names = new Map<string, string>()

/**
 * Put before a statement that every visit sends: Postgres then plans it a few times per connection instead of every time, which under
 * row-level security costs as much as the work itself. Such a statement has few texts, and its plan does not depend on its parameters.
 */
export const keptPlan = Prisma.raw(mark)

/**
 * The name under which Postgres keeps the plan of this statement; empty for a statement that is planned every time. Made from its
 * text: the bundles of Next hold their own copy of this module, and share the connections.
 */
export function statementName({ sql }: { readonly sql: string }): string {
  if (!sql.startsWith(mark)) return ''
  const known = names.get(sql)
  if (known || names.size >= most) return known ?? ''
  const name = `plan_${createHash('sha256').update(sql).digest('hex').slice(0, 32)}`
  names.set(sql, name)
  return name
}

/**
 * Fixed words as an array in the text of the statement instead of as a parameter, so that a kept plan knows them.
 * @throws {RangeError} when one is not a plain word: nothing that was typed may come here
 */
export function fixedWords(words: readonly string[]): Prisma.Sql {
  const odd = words.find((word) => !/^[a-z][a-z0-9-]*$/.test(word))
  if (odd !== undefined) throw new RangeError('not a plain word')
  return Prisma.raw(`'{${words.join(',')}}'::text[]`)
}
