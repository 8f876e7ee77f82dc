import type { Deelantwoorden } from './vragen'
import {
  bijGevaar,
  grondPerRol,
  metInwoner,
  metWie,
  noteer,
  vraagDeFg,
  vraagDeFgAlsInwoner,
  watPerDoel,
  type Zin,
} from './zinnen'

export const deeluitkomsten = ['spoed', 'over-uzelf', 'zonder-naam', 'eerst-inwoner', 'vraag-fg'] as const

export type Deeluitkomst = (typeof deeluitkomsten)[number]

export type Deeladvies = {
  readonly uitkomst: Deeluitkomst
  readonly titel: string
  readonly samengevat: string
  readonly delen: readonly { readonly kop: string; readonly zinnen: readonly Zin[] }[]
}

const titels: Readonly<Record<Deeluitkomst, readonly [titel: string, samengevat: string]>> = {
  spoed: ['Bel eerst 112', 'Bij direct gevaar gaat hulp voor. Wat u deelde, schrijft u daarna op.'],
  'over-uzelf': ['Het gaat over u', 'Vertel wat u wilt, en vraag wat anderen over u delen.'],
  'zonder-naam': [
    'Bespreek het zonder naam',
    'U zegt dat het zonder naam kan. Laat dan ook alles weg waaraan iemand te herkennen is.',
  ],
  'eerst-inwoner': ['Praat eerst met de inwoner', 'Deel nog niets met een naam. Begin bij de inwoner.'],
  'vraag-fg': [
    'Vraag het eerst aan de FG',
    'Onze bronnen zeggen niet of dit mag. De functionaris gegevensbescherming (FG) kan het wel zeggen.',
  ],
}

function uitkomstVan({ gevaar, rol, naam, inwoner }: Deelantwoorden): Deeluitkomst {
  if (gevaar === 'ja') return 'spoed'
  if (rol === 'inwoner') return 'over-uzelf'
  if (naam === 'nee') return 'zonder-naam'
  return inwoner === 'niet-besproken' || rol === 'naaste' ? 'eerst-inwoner' : 'vraag-fg'
}

/**
 * What to do before sharing. It never says that sharing is allowed, because no source does; the most it says is that it can be
 * discussed without a name. Nothing is kept.
 */
export function adviseerDelen(antwoorden: Deelantwoorden): Deeladvies {
  const uitkomst = uitkomstVan(antwoorden)
  const [titel, samengevat] = titels[uitkomst]
  const inwonerZelf = antwoorden.rol === 'inwoner'
  const professional = !inwonerZelf && antwoorden.rol !== 'naaste'
  return {
    uitkomst,
    titel,
    samengevat,
    delen: [
      ...(uitkomst === 'spoed' ? [{ kop: 'Nu', zinnen: bijGevaar }] : []),
      { kop: 'Wat deelt u?', zinnen: watPerDoel[antwoorden.doel] },
      { kop: 'Met wie?', zinnen: metWie[antwoorden.met] },
      { kop: 'Op welke grond?', zinnen: grondPerRol[antwoorden.rol] },
      ...(inwonerZelf ? [] : [{ kop: 'De inwoner eerst', zinnen: metInwoner[antwoorden.inwoner] }]),
      ...(professional ? [{ kop: 'Wat schrijft u op?', zinnen: noteer }] : []),
      { kop: 'Wie kijkt mee?', zinnen: professional ? vraagDeFg : vraagDeFgAlsInwoner },
    ],
  }
}
