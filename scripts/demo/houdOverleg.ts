import type { Client } from 'pg'
import type { OverlegUitkomst } from '@/domain/escalatieoverleg/uitkomst'
import { maakAfspraak } from '@/features/aanmeldingen/escalatieoverleg/afspraken/commands'
import {
  legUitkomstVast,
  noteerAanwezigheid,
} from '@/features/aanmeldingen/escalatieoverleg/uitkomst/commands'
import { findDemoActor } from './actor'
import { bereidOverlegVoor, listDeelnemers, versieVan } from './bereidOverlegVoor'
import { dagOver, value } from './demoStap'

/** Walks the steps of an overleg in Enschede as people do them; only the day of the overleg is moved back by hand. */
export async function houdOverleg(
  owner: Client,
  aanmeldingId: string,
  uitkomst: OverlegUitkomst,
): Promise<string> {
  const zvh = await findDemoActor(owner, 'zvh')
  const procesmanager = await findDemoActor(owner, 'procesmanager.enschede')
  const id = await bereidOverlegVoor(owner, aanmeldingId, 'uitgenodigd')
  const over = async () => ({ id, gezien: await versieVan(owner, id) })
  await owner.query(`UPDATE overleg SET moment = now() - interval '9 days' WHERE id = $1`, [id])
  const wie = new Map((await listDeelnemers(owner, id)).map((deelnemer) => [deelnemer, 'ja' as const]))
  value(await noteerAanwezigheid(procesmanager, { ...(await over()), wie }))
  value(await legUitkomstVast(zvh, { ...(await over()), ...besluit(uitkomst) }))
  const wat =
    uitkomst === 'geen-oplossing'
      ? 'De hulp van nu houdt vast tot er antwoord is.'
      : 'Samen een plek met begeleiding maken.'
  const organisatie = 'Ggz-instelling Voorbeeld'
  value(
    await maakAfspraak(zvh, {
      ...(await over()),
      wat,
      organisatie,
      deelnemerId: undefined,
      uiterlijk: dagOver(20),
    }),
  )
  return id
}

const besluit = (uitkomst: OverlegUitkomst) => ({
  uitkomst,
  oplossingen: uitkomst === 'geen-oplossing' ? [] : (['gezamenlijk-aanbod'] as 'gezamenlijk-aanbod'[]),
  uitkomstTekst: 'Verzonnen voorbeeld van een besluit.',
  regie: 'Procesmanager van de gemeente',
  terugmelding: 'Het overleg is geweest. De gemeente belt u deze week.',
  vervolgStap: 'De afspraken van het overleg uitvoeren.',
  vervolgEigenaar: 'gemeente' as const,
  vervolgDatum: dagOver(60),
})
