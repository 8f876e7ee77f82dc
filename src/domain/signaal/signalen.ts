import { type Antwoorden, type Hiaat, hiaatNamen } from '../terugkoppeling/antwoorden'

/** Kinds of signal that come out of a terugkoppeling and are followed until they are done. */
export const signaalSoorten = ['hiaat', 'inzet'] as const
export type SignaalSoort = (typeof signaalSoorten)[number]

export const signaalNamen: Record<SignaalSoort, string> = {
  hiaat: 'Gat in het aanbod',
  inzet: 'Signaal over inzet',
}

export const signaalStanden = ['opgepakt', 'afgerond'] as const
export type SignaalStand = (typeof signaalStanden)[number]

export const standNamen: Record<SignaalStand | 'open', string> = {
  open: 'nog niet opgepakt',
  opgepakt: 'opgepakt',
  afgerond: 'afgerond',
}

export type Signaal = {
  readonly soort: SignaalSoort
  /** What is missing, or what the signal is, as the gemeente wrote it. */
  readonly tekst: string
  /** Only at a gap. */
  readonly hiaat: Hiaat | null
  readonly lobby: boolean
}

/** The signals in one terugkoppeling. A gap without words still is one: its kind tells enough. */
export function signalenVan({
  hiaat,
  hiaatTekst,
  lobby,
  signaal,
  signaalTekst,
}: Antwoorden): readonly Signaal[] {
  const gat = hiaat && hiaat !== 'geen' ? hiaat : null
  return [
    ...(gat
      ? [{ soort: 'hiaat' as const, tekst: hiaatTekst ?? hiaatNamen[gat], hiaat: gat, lobby: lobby === 'ja' }]
      : []),
    ...(signaal === 'ja'
      ? [{ soort: 'inzet' as const, tekst: signaalTekst ?? '', hiaat: null, lobby: false }]
      : []),
  ]
}

/** The lesson, when the gemeente said that others may read it. */
export const lesVan = ({ les, lesDelen }: Antwoorden): string | null =>
  lesDelen === 'ja' && les ? les : null

/** Whether the step may follow: what is done stays done, and "opgepakt" may come again with news. */
export const magOpvolgen = (stand: SignaalStand | 'open'): boolean => stand !== 'afgerond'
