import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { now } from '@/server/clock'
import { createAanmelding } from './aanmeldingen'

type Wanted = {
  readonly uitkomst?: 'oplossing-gevonden' | 'geen-oplossing'
  /** The name of the demo account that applied; it decides the gemeente. */
  readonly aanmelder?: string
}

type Made = { readonly id: string; readonly casusId: string; readonly casuscode: string }

const lastWeek = () => new Date(now().getTime() - 7 * 86_400_000)

/** An overleg that was held, written by the owner: how it came that far is for the tests of the overleg itself. */
export async function createGehoudenOverleg(owner: Client, wanted: Wanted = {}): Promise<Made> {
  const { uitkomst = 'oplossing-gevonden', aanmelder = 'procesmanager.enschede' } = wanted
  const { id: aanmeldingId, casusId } = await createAanmelding(owner, {
    tafel: 'bestuurlijk-escalatieoverleg',
    aanmelder,
    status: 'in-behandeling',
  })
  const { rows } = await owner.query<{ code: string; gemeente_code: string }>(
    'SELECT code, gemeente_code FROM casus WHERE id = $1',
    [casusId],
  )
  const { code: casuscode, gemeente_code: gemeente } = rows[0] ?? { code: '', gemeente_code: '' }
  const id = randomUUID()
  const moment = lastWeek()
  await owner.query(
    `INSERT INTO overleg (id, aanmelding_id, casus_id, gemeente_code, status, aangemaakt_op, reden, eerder, controle, signaal_op, besluit,
       besluit_op, moment, duur_minuten, plaats, volgnummer, aanwezigheid_op, uitkomst, uitkomst_op, oplossingen, regie, vervolg_datum)
     VALUES ($1, $2, $3, $4, 'gehouden', $5, 'trede-1-niet-opgelost', $6, '{}', $5, 'bijeenroepen', $5, $5, 60, 'Stadhuis', 1, $5, $7, $5, $8,
       'Procesmanager van de gemeente', ($5::timestamptz + interval '60 days')::date)`,
    [
      id,
      aanmeldingId,
      casusId,
      gemeente,
      moment,
      JSON.stringify([
        { tafel: 'Triage & Transfertafel Twente', op: '2026-09-01', uitkomst: 'Geen oplossing' },
      ]),
      uitkomst,
      uitkomst === 'geen-oplossing' ? [] : ['gezamenlijk-aanbod'],
    ],
  )
  for (const [rol, organisatie, functie, mandaat] of deelnemers) {
    await owner.query(
      `INSERT INTO overleg_deelnemer (id, overleg_id, rol, organisatie, functie, mandaat, email, toegevoegd_op, aanwezig)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, 'genodigde@voorbeeld.test', $6, 'ja')`,
      [id, rol, organisatie, functie, mandaat, moment],
    )
  }
  await owner.query(
    `INSERT INTO afspraak (id, overleg_id, wat, organisatie, uiterlijk, gemaakt_op)
     VALUES (gen_random_uuid(), $1, 'Samen een plek met begeleiding maken.', 'Ggz-instelling Voorbeeld', ($2::timestamptz + interval '30 days')::date, $2)`,
    [id, moment],
  )
  return { id, casusId, casuscode }
}

const deelnemers = [
  ['bestuurder-instelling', 'Ggz-instelling Voorbeeld', 'Directeur', 'ja'],
  ['verzekeraar-zorgkantoor', 'Zorgverzekeraar Voorbeeld', 'Manager zorginkoop', 'onbekend'],
  ['clientondersteuner', 'Cliëntondersteuning Voorbeeld', 'Cliëntondersteuner', 'ja'],
  ['burgemeester-wethouder', 'Gemeente', 'Wethouder', 'ja'],
] as const
