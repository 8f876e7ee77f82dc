import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { casusVraagSchema } from '@/domain/casus/antwoorden'
import type { Situatie } from '@/domain/routering/situatie'
import { startCasus } from '@/features/casus/commands'
import { demoActor } from './actors'

/** A casus of the wijkcoach that has its advice: what `situatie` leaves open was answered with "weet ik niet". Its id. */
export async function createCasus(owner: Client, situatie: Situatie): Promise<string> {
  const actor = await demoActor(owner, 'wijkcoach.enschede')
  const gesteld = new Set(casusVraagSchema.options)
  const started = await startCasus(actor, { id: randomUUID(), gemeente: 'GM0153' }, { situatie, gesteld })
  if (!started.ok) throw new Error(started.reason)
  return started.value
}
