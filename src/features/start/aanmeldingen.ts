import { overlegTafel } from '@/domain/escalatieoverleg/overleg'
import type { Wachtend } from '@/domain/start/wachtend'
import type { listBijAanmelder, TafelRow } from './data'

type Regel = Awaited<ReturnType<typeof listBijAanmelder>>[number]

type Stap = { readonly wat: string; readonly pad: (id: string) => string }

const bijAanmelder: Readonly<Record<string, Stap>> = {
  concept: { wat: 'Maak de aanmelding af', pad: (id) => `/aanmeldingen/${id}` },
  'aanvulling-gevraagd': {
    wat: 'Geef antwoord op de vraag van de tafel',
    pad: (id) => `/aanmeldingen/${id}/aanvullen`,
  },
  doorgestuurd: { wat: 'Leg de uitkomst van de tafel vast', pad: (id) => `/aanmeldingen/${id}/uitkomst` },
}

/** What an applicant has to do. */
export function wachtBijAanmelder(row: Regel): Wachtend[] {
  const stap = bijAanmelder[row.status]
  return stap ? [wachtend(row, stap.wat, stap.pad(row.id))] : []
}

/** An aanmelding of one's own that lies too long with somebody else. */
export const wachtElders = (row: Regel): Wachtend =>
  wachtend(row, 'Bekijk waar uw aanmelding ligt', `/aanmeldingen/${row.id}`)

export const wachtOpAkkoord = (row: Regel): Wachtend =>
  wachtend(row, 'Geef akkoord, of leg uit waarom niet', `/taken/${row.id}`)

/** A table with its own channel has not told how it ended. */
export const wachtOpUitkomst = (row: Regel): Wachtend =>
  wachtend(row, 'Meld de uitkomst aan de aanmelder', `/werklijst/eigen-kanaal/${row.id}`)

const bijTafel: Readonly<Record<string, string>> = {
  ingediend: 'Neem in behandeling',
  'in-behandeling': 'Zet op de agenda',
  geagendeerd: 'Leg de bespreking vast',
  besproken: 'Rond af',
}

/** What a reviewer has to do at the own table, or should ask a colleague about. */
export const wachtBijTafel = ({ mijn, status, tafel, tafelSlug, ...row }: TafelRow): Wachtend => {
  const begintOverleg = tafelSlug === overlegTafel && status === 'in-behandeling'
  const wat = begintOverleg ? 'Begin het escalatieoverleg' : (bijTafel[status] ?? 'Bekijk de aanmelding')
  const collega = !mijn && status !== 'ingediend' ? ', bij een collega' : ''
  return {
    key: `tafel-${row.id}`,
    wat,
    waarover: `${row.referentie}, ${tafel}${collega}`,
    href: `/werklijst/${row.id}`,
    sinds: row.ligtBijSinds,
    uiterlijk: row.uiterlijk,
  }
}

function wachtend(
  { id, referentie, tafel, ligtBijSinds, uiterlijk }: Regel,
  wat: string,
  href: string,
): Wachtend {
  const waarover = `${referentie}, ${tafel.korteNaam}`
  return { key: `aanmelding-${id}`, wat, waarover, href, sinds: ligtBijSinds, uiterlijk }
}
