import { Client } from 'pg'
import { verstuur } from '@/features/aanmeldingen/aanmelder/commands'
import { env } from '@/server/env'
import { demoActor } from '../factories/actors'
import { makeConcepts, submitBare } from './database/concepts'
import { recording } from './database/recorder'
import { answerQuestions } from './database/worker'

export type SubmitQuestion = { readonly times: number }
/** Milliseconds per aanmelding sent, and how many statements the portal needed for one. */
export type SubmitAnswer = {
  readonly ours: readonly number[]
  readonly bare: readonly number[]
  readonly statements: number
}

/** The first ones warm up. */
const warmUp = 20

const owner = new Client({ connectionString: env.DATABASE_MIGRATION_URL })
await owner.connect()
const actor = await demoActor(owner, 'wijkcoach.enschede')

async function send(id: string): Promise<void> {
  const sent = await verstuur(actor, id)
  if (!sent.ok || sent.value.verder !== 'verstuurd') throw new Error(`not sent: ${JSON.stringify(sent)}`)
}

async function timed(work: Promise<void>, began = performance.now()): Promise<number> {
  await work
  return performance.now() - began
}

/** Sends one through the portal and one as bare SQL, in turns. */
async function measure({ times }: SubmitQuestion): Promise<SubmitAnswer> {
  const ids = await makeConcepts(owner, actor, 2 * (times + warmUp) + 1)
  const [first = '', ...rest] = ids
  const statements = await recording(() => send(first))
  const ours: number[] = []
  const bare: number[] = []
  for (let index = 0; index + 1 < rest.length; index += 2) {
    ours.push(await timed(send(rest[index] ?? '')))
    bare.push(await timed(submitBare(owner, actor, rest[index + 1] ?? '')))
  }
  return { ours: ours.slice(warmUp), bare: bare.slice(warmUp), statements: statements.length }
}

answerQuestions(measure)
