import type { OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'

type Termijn = OverlegtafelInhoud['reactietermijn']

/** When one hears from the table, before there is a date. */
export const termijnInWoorden = (termijn: Termijn): string =>
  termijn === null
    ? 'Wacht niet op dit portaal: bel meteen.'
    : `U hoort binnen ${termijn.werkdagen} werkdagen wat er gebeurt.`

/** A term that no source gives is a proposal of the portal. */
export const isVoorlopig = (termijn: Termijn): boolean => termijn?.zekerheid === 'afgeleid'

export const voorlopigUitleg =
  'Deze termijn is voorlopig. Het Zorg- en Veiligheidshuis (ZVH) moet die nog bevestigen.'
