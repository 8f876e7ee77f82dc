import { Client } from 'pg'

/** A statement as it went to Postgres. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] }

const original = Client.prototype.query
let recorded: Statement[] | undefined

// Prisma works through this same client, so here everything passes that really goes to the database.
Object.defineProperty(Client.prototype, 'query', {
  value(this: Client, ...args: unknown[]): unknown {
    recorded?.push(statementOf(args))
    return Reflect.apply(original, this, args)
  },
})

function statementOf([config, values]: readonly unknown[]): Statement {
  if (typeof config === 'string') return { text: config, values: Array.isArray(values) ? values : [] }
  const { text, values: own } = config as { text: string; values?: unknown[] }
  return { text, values: own ?? (Array.isArray(values) ? values : []) }
}

/** Everything that was sent to the database while this ran. */
export async function recording(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  recorded = []
  try {
    await work()
    return recorded
  } finally {
    recorded = undefined
  }
}

/** Sends the same statements again, one after the other, without anything around them. */
export async function replay(client: Client, statements: readonly Statement[]): Promise<void> {
  for (const { text, values } of statements)
    await client.query({ text, values: [...values], rowMode: 'array' })
}
