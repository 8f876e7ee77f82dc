import type { Feiten } from '../feiten'
import type { Rol } from '../situatie'
import { bron, type Meldregel } from './regel'

/** Who refers or treats: they need no advice to involve the gemeente before they go on. */
const verwijzers: readonly (Rol | undefined)[] = ['huisarts', 'poh-ggz', 'ggz-aanbieder']

export const r5: Meldregel = {
  code: 'R5',
  naam: 'De gemeente doet nog niet mee',
  wanneer:
    'Het wijkteam of de procesmanager gemeente is niet betrokken, of dat is onbekend. Geldt niet voor huisarts, POH-ggz en ggz-aanbieder.',
  dan: 'Betrek eerst de gemeente. Het advies gaat wel door.',
  bron: [bron('S1', 'Wat zijn de uitgangspunten')],
  geldt: ({ situatie: { lokaal, rol } }: Feiten) =>
    (lokaal === 'niet-betrokken' || lokaal === 'onbekend') && !verwijzers.includes(rol),
}
