import type { Client } from 'pg'
import { zetStap } from '@/features/landelijk/commands'
import { begin, bewaar, verstuur } from '@/features/terugkoppeling/commands'
import { findConcept } from '@/features/terugkoppeling/queries'
import { antwoordenFormulier } from '@/features/terugkoppeling/schema'
import { now } from '@/server/clock'
import { findDemoActor } from './actor'
import { dagOver, value } from './demoStap'

/** The terugkoppeling of the gemeente, sent. */
export async function koppelTerug(owner: Client, overlegId: string): Promise<void> {
  const procesmanager = await findDemoActor(owner, 'procesmanager.enschede')
  const id = value(await begin(procesmanager, overlegId))
  const gezien = async () => (await findConcept(procesmanager, id))?.gezien ?? now()
  const input = { ...antwoorden, id, gezien: (await gezien()).toISOString() }
  value(await bewaar(procesmanager, antwoordenFormulier.parse(input)))
  value(await verstuur(procesmanager, { id, gezien: await gezien() }))
}

/** Sent to the Unit Complexe Zorgvragen; the day to look again has passed, so that the screens show it. */
export async function legLandelijkVoor(owner: Client, overlegId: string): Promise<void> {
  const procesmanager = await findDemoActor(owner, 'procesmanager.enschede')
  value(
    await zetStap(procesmanager, {
      overlegId,
      gezien: 0,
      soort: 'verstuurd',
      op: dagOver(-7),
      kanaal: 'Beveiligde mail van de gemeente',
      kenmerk: 'Verzonnen 2026-1',
      vervolgStap: 'Navragen of de Unit de casus oppakt.',
      vervolgEigenaar: 'gemeente',
      vervolgDatum: dagOver(1),
    }),
  )
  await owner.query('UPDATE landelijke_stap SET vervolg_datum = current_date - 2 WHERE overleg_id = $1', [
    overlegId,
  ])
}

const antwoorden = {
  hiaat: 'vol',
  hiaatTekst: 'Een plek met behandeling en toezicht tegelijk. Verzonnen voorbeeld.',
  lobby: 'ja',
  les: 'Vraag de verzekeraar al bij de eerste tafel aan te sluiten. Verzonnen voorbeeld.',
  lesDelen: 'ja',
  regie: 'Procesmanager van de gemeente',
  vervolgDatum: dagOver(60).toISOString().slice(0, 10),
  ondersteuner: 'ja',
  inwoner: 'ja',
  inwonerReden: '',
  signaal: 'ja',
  signaalTekst: 'Niet iedereen aan tafel mocht zelf beslissen.',
}
