import { treden } from '@content/treden'
import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import type { TafelOpTrede } from '@/ui/LadderTafel'
import type { Trede } from '@/ui/LadderTrede'
import { korteTermijn } from './termijnen'

const titels: Readonly<Record<Trede['nummer'], string>> = {
  0: 'Begin bij de gemeente',
  1: 'Samen zoeken in Twente',
  2: 'Voor zeer complexe zorgvragen',
  3: 'Bestuurders zoeken een doorbraak',
  4: 'De landelijke stap',
}

const toelichtingen: Readonly<Partial<Record<Trede['nummer'], string>>> = {
  0: 'Het wijkteam of de procesmanager gemeente is de eerste stap. De gemeente waar de inwoner woont, houdt de regie.',
  4: 'Alleen als RDM-trede 3 geen oplossing gaf. In Twente hoort hier geen tafel bij.',
}

const opTrede = ({ slug, korteNaam, spoor, inhoud }: Overlegtafel): TafelOpTrede => ({
  naam: korteNaam,
  href: `/overlegtafels/${slug}`,
  spoor,
  note: korteTermijn(inhoud.termijnen),
})

/** The escalation model with the tables on it. */
export const ladderMet = (tafels: readonly Overlegtafel[]): readonly Trede[] =>
  treden.map(({ nummer, kort }) => ({
    nummer,
    niveau: kort,
    titel: titels[nummer],
    toelichting: toelichtingen[nummer],
    tafels: tafels.filter((tafel) => tafel.trede === nummer).map(opTrede),
  }))

/** The same, with only this table on it: where it stands. */
export const plaatsVan = (tafel: Overlegtafel): readonly Trede[] =>
  treden.map(({ nummer, kort }) => ({
    nummer,
    niveau: kort,
    titel: titels[nummer],
    mark: nummer === tafel.trede ? 'nu' : undefined,
  }))
