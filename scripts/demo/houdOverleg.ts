import type { Client } from 'pg'
import type { OverlegUitkomst } from '@/domain/escalatieoverleg/uitkomst'
import { maakAfspraak } from '@/features/aanmeldingen/escalatieoverleg/afspraken/commands'
import {
  controleer,
  roepBijeen,
  signaleer,
  start,
} from '@/features/aanmeldingen/escalatieoverleg/besluit/commands'
import { voegToe } from '@/features/aanmeldingen/escalatieoverleg/deelnemers/commands'
import {
  legUitkomstVast,
  noteerAanwezigheid,
} from '@/features/aanmeldingen/escalatieoverleg/uitkomst/commands'
import { nodigUit } from '@/features/aanmeldingen/escalatieoverleg/uitnodigen/commands'
import { now } from '@/server/clock'
import { findDemoActor } from './actor'
import { dagOver, value } from './demoStap'

/** Walks the steps of an overleg in Enschede as people do them; only the day of the overleg is moved back by hand. */
export async function houdOverleg(
  owner: Client,
  aanmeldingId: string,
  uitkomst: OverlegUitkomst,
): Promise<string> {
  const zvh = await findDemoActor(owner, 'zvh')
  const procesmanager = await findDemoActor(owner, 'procesmanager.enschede')
  const id = value(await start(zvh, { aanmeldingId }))
  const over = async () => ({ id, gezien: await versieVan(owner, id) })
  value(await controleer(zvh, { ...(await over()), ...gecontroleerd }))
  value(await signaleer(zvh, { ...(await over()), signaal: 'De partijen komen er samen niet uit.' }))
  const bestuur = await findDemoActor(owner, 'bestuur.enschede')
  value(await roepBijeen(bestuur, { ...(await over()), reden: undefined }))
  for (const deelnemer of deelnemers) value(await voegToe(procesmanager, { ...(await over()), ...deelnemer }))
  const moment = new Date(now().getTime() + 86_400_000)
  const waar = { moment, duur: 60, plaats: 'Stadhuis Enschede', ontbreektReden: undefined }
  value(await nodigUit(zvh, { ...(await over()), ...waar }))
  await owner.query(`UPDATE overleg SET moment = now() - interval '9 days' WHERE id = $1`, [id])
  value(await noteerAanwezigheid(procesmanager, { ...(await over()), wie: await iedereen(owner, id) }))
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

const gecontroleerd = {
  reden: 'trede-2-niet-opgelost',
  'eerdere-tafels': 'ja',
  'niets-anders': 'ja',
  procesmanager: 'ja',
  clientondersteuner: 'ja',
  'eerdere-tafels-uitleg': undefined,
  'niets-anders-uitleg': undefined,
  'procesmanager-uitleg': undefined,
  'clientondersteuner-uitleg': undefined,
} as const

const deelnemers = [
  {
    rol: 'bestuurder-instelling',
    organisatie: 'Ggz-instelling Voorbeeld',
    functie: 'Directeur',
    mandaat: 'ja',
    email: null,
  },
  {
    rol: 'verzekeraar-zorgkantoor',
    organisatie: 'Zorgverzekeraar Voorbeeld',
    functie: 'Manager zorginkoop',
    mandaat: 'onbekend',
    email: null,
  },
  {
    rol: 'clientondersteuner',
    organisatie: 'Cliëntondersteuning Voorbeeld',
    functie: 'Cliëntondersteuner',
    mandaat: 'ja',
    email: null,
  },
  {
    rol: 'burgemeester-wethouder',
    organisatie: 'Gemeente Enschede',
    functie: 'Wethouder',
    mandaat: 'ja',
    email: null,
  },
] as const

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

async function versieVan(owner: Client, id: string): Promise<number> {
  const { rows } = await owner.query<{ versie: number }>('SELECT versie FROM overleg WHERE id = $1', [id])
  return rows[0]?.versie ?? 0
}

async function iedereen(owner: Client, id: string) {
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM overleg_deelnemer WHERE overleg_id = $1',
    [id],
  )
  return new Map(rows.map((row) => [row.id, 'ja' as const]))
}
