import type { Client } from 'pg'
import type { DeelnemerRol, Mandaat } from '@/domain/escalatieoverleg/deelnemers'
import { plusWerkdagen } from '@/domain/termijn/termijn'
import {
  controleer,
  roepBijeen,
  signaleer,
  start,
} from '@/features/aanmeldingen/escalatieoverleg/besluit/commands'
import { noteerAntwoord, voegToe } from '@/features/aanmeldingen/escalatieoverleg/deelnemers/commands'
import { nodigUit } from '@/features/aanmeldingen/escalatieoverleg/uitnodigen/commands'
import { now } from '@/server/clock'
import { findDemoActor } from './actor'
import { value } from './demoStap'

/** How far the demo overleg of an aanmelding comes. */
export type DemoOverleg = 'wacht-op-besluit' | 'voorbereiding' | 'uitgenodigd'

const volgorde: readonly DemoOverleg[] = ['wacht-op-besluit', 'voorbereiding', 'uitgenodigd']

type Plek = {
  rol: DeelnemerRol
  organisatie: string
  functie: string
  mandaat: Mandaat
  email: string | null
}

const plekken: readonly Plek[] = [
  {
    rol: 'bestuurder-instelling',
    organisatie: 'Ggz-instelling Voorbeeld',
    functie: 'Directeur zorg',
    mandaat: 'ja',
    email: 'directie@ggz.demo.test',
  },
  {
    rol: 'verzekeraar-zorgkantoor',
    organisatie: 'Zorgverzekeraar Voorbeeld',
    functie: 'Manager zorginkoop',
    mandaat: 'onbekend',
    email: 'inkoop@verzekeraar.demo.test',
  },
  {
    rol: 'burgemeester-wethouder',
    organisatie: 'Gemeente Enschede',
    functie: 'Wethouder zorg',
    mandaat: 'ja',
    email: 'wethouder@gemeente.demo.test',
  },
  {
    rol: 'clientondersteuner',
    organisatie: 'Cliëntondersteuning Voorbeeld',
    functie: 'Cliëntondersteuner',
    mandaat: 'nee',
    email: 'ondersteuner@demo.test',
  },
]

/** Brings the aanmelding as far as asked, by the commands that people use. */
export async function bereidOverlegVoor(
  owner: Client,
  aanmeldingId: string,
  tot: DemoOverleg,
): Promise<string> {
  const zvh = await findDemoActor(owner, 'zvh')
  const bestuur = await findDemoActor(owner, 'bestuur.enschede')
  const id = value(await start(zvh, { aanmeldingId }))
  const over = async () => ({ id, gezien: await versieVan(owner, id) })
  const komtTot = (stap: DemoOverleg) => volgorde.indexOf(tot) >= volgorde.indexOf(stap)

  value(
    await controleer(zvh, {
      ...(await over()),
      reden: 'trede-2-niet-opgelost',
      'eerdere-tafels': 'ja',
      'niets-anders': 'ja',
      procesmanager: 'ja',
      clientondersteuner: 'nee',
      'clientondersteuner-uitleg': 'De aanmelder biedt de inwoner cliëntondersteuning aan.',
    }),
  )
  const signaal =
    'Verzonnen voorbeeld. Twee instellingen wijzen naar elkaar, en zonder plek raakt de inwoner dakloos. Een bestuurder kan beide aan tafel krijgen.'
  value(await signaleer(zvh, { ...(await over()), signaal }))
  if (!komtTot('voorbereiding')) return id

  value(await roepBijeen(bestuur, { ...(await over()), reden: 'Graag binnen drie weken.' }))
  // In the demo that is being prepared, the cliëntondersteuner is still missing: a gap that everybody sees.
  for (const plek of komtTot('uitgenodigd') ? plekken : plekken.slice(0, 3))
    value(await voegToe(zvh, { ...(await over()), ...plek }))
  if (!komtTot('uitgenodigd')) return id

  const wanneer = { moment: plusWerkdagen(now(), 8), duur: 60, plaats: 'Stadhuis, vergaderzaal 1' }
  value(await nodigUit(zvh, { ...(await over()), ...wanneer, ontbreektReden: undefined }))
  const deelnemers = await listDeelnemers(owner, id)
  const [eerste] = deelnemers
  if (!eerste) throw new Error('de demo heeft geen deelnemers')
  const komt = { antwoord: 'komt', vervanger: undefined, vervangerMandaat: undefined } as const
  value(await noteerAntwoord(zvh, { ...(await over()), deelnemerId: eerste, ...komt }))
  return id
}

/** The number that a page would have shown. */
export async function versieVan(owner: Client, id: string): Promise<number> {
  const { rows } = await owner.query<{ versie: number }>('SELECT versie FROM overleg WHERE id = $1', [id])
  return rows[0]?.versie ?? 0
}

export async function listDeelnemers(owner: Client, id: string): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM overleg_deelnemer WHERE overleg_id = $1 ORDER BY toegevoegd_op',
    [id],
  )
  return rows.map((row) => row.id)
}
