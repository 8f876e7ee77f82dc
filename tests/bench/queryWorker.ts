import { Client } from 'pg'
import { findWerklijst } from '@/features/werklijst/queries'
import { sessionOptions } from '@/server/db/client'
import { env } from '@/server/env'
import { demoActor } from '../factories/actors'
import { queryCases } from './database/queryCases'
import { recording, replay } from './database/recorder'
import { answerQuestions } from './database/worker'

export type QueryQuestion = { readonly name: string; readonly times: number }
/** Milliseconds per call; what was sent to the database for one call, and how many rows the page got. */
export type QueryAnswer = {
  readonly ours: readonly number[]
  readonly bare: readonly number[]
  readonly statements: number
  readonly rows: number
}

const owner = new Client({ connectionString: env.DATABASE_MIGRATION_URL })
await owner.connect()
const actor = await demoActor(owner, 'zvh')
const cases = await queryCases(owner)

const bare = new Client({ connectionString: env.DATABASE_URL, options: sessionOptions })
await bare.connect()

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/** The portal's own query and the very same SQL sent by pg, in turns. */
async function measure({ name, times }: QueryQuestion): Promise<QueryAnswer> {
  const found = cases.find((candidate) => candidate.name === name)
  if (!found) throw new Error(`no case ${name}`)
  const ask = () => findWerklijst(actor, found.filter)
  const { rows } = await ask()
  const statements = await recording(ask)
  const ours: number[] = []
  const bareTimes: number[] = []
  for (let number = 0; number < times; number++) {
    ours.push(await timed(ask))
    bareTimes.push(await timed(() => replay(bare, statements)))
  }
  return { ours, bare: bareTimes, statements: statements.length, rows: rows.length }
}

answerQuestions(measure)
