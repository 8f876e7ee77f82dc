import type { Client } from 'pg'
import type { TafelSlug } from '@/domain/routering/tafels'
import { datumVan, momentVan } from '@/domain/termijn/kloktijd'
import { plusWerkdagen } from '@/domain/termijn/termijn'
import { planBijeenkomsten } from '@/features/aanmeldingen/bijeenkomsten/commands'
import { now } from '@/server/clock'
import { findDemoActor } from './actor'

type DemoReeks = {
  readonly door: string
  readonly tafel: TafelSlug
  /** The first one is so many working days from now. */
  readonly overWerkdagen: number
  readonly tijd: string
  readonly duur: number
  readonly plaats: string
  readonly plekken: number | null
  readonly omDeWeken: number
  readonly aantal: number
}

const reeksen: readonly DemoReeks[] = [
  {
    door: 'triagetafel',
    tafel: 'triage-transfertafel',
    overWerkdagen: 4,
    tijd: '09.00',
    duur: 30,
    plaats: 'Digitaal',
    plekken: 4,
    omDeWeken: 2,
    aantal: 6,
  },
  {
    door: 'zvh',
    tafel: 'topx',
    overWerkdagen: 6,
    tijd: '13.30',
    duur: 90,
    plaats: 'Stadhuis Almelo (verzonnen)',
    plekken: 3,
    omDeWeken: 4,
    aantal: 4,
  },
  {
    // The first one is nearer than three weeks: for that one it is too late to hand in.
    door: 'zvh',
    tafel: 'regiotafel-wlz-ggz',
    overWerkdagen: 9,
    tijd: '10.00',
    duur: 120,
    plaats: 'Zorgkantoor (verzonnen)',
    plekken: null,
    omDeWeken: 6,
    aantal: 3,
  },
]

/** Plans the invented meetings once, by the command that people use. */
export async function loadBijeenkomsten(owner: Client): Promise<void> {
  for (const { door, overWerkdagen, tijd, ...reeks } of reeksen) {
    const start = momentVan(datumVan(plusWerkdagen(now(), overWerkdagen)), tijd) ?? now()
    const done = await planBijeenkomsten(await findDemoActor(owner, door), {
      ...reeks,
      start,
      link: reeks.plaats === 'Digitaal' ? 'https://video.voorbeeld.example/triagetafel' : null,
      inleveren: null,
    })
    if (!done.ok) throw new Error(`De demo kan niet worden geladen: ${done.reason}`)
  }
}

/** The next meeting of the table that has room. */
export async function volgendeBijeenkomst(owner: Client, tafelSlug: string): Promise<string | undefined> {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT b.id FROM bijeenkomst b WHERE b.tafel_slug = $1 AND b.status = 'gepland' AND b.start > now()
       AND (b.plekken IS NULL OR b.plekken > (SELECT count(*) FROM aanmelding a WHERE a.bijeenkomst_id = b.id))
     ORDER BY b.start LIMIT 1`,
    [tafelSlug],
  )
  return rows[0]?.id
}
