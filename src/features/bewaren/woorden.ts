import type { Gegevens } from './queries'
import type { BewaarHandeling } from './schema'

const keuzes: Record<BewaarHandeling, string> = {
  houdVast: 'Houd deze casus vast: er wordt niets gewist',
  laatLos: 'Laat deze casus los: de bewaartermijn geldt weer',
  wijsInzageAf: 'Wijs een verzoek om inzage af',
  wis: 'Wis alle teksten nu, op verzoek van de inwoner. Dit kan niet terug',
  wijsWissenAf: 'Wijs een verzoek om te wissen af',
}

/** What can be decided as it stands now. */
export function keuzesVoor({ vastgehouden, gewistOp }: Gegevens) {
  const kan: Record<BewaarHandeling, boolean> = {
    houdVast: !vastgehouden && !gewistOp,
    laatLos: vastgehouden !== null,
    wijsInzageAf: true,
    wis: !vastgehouden && !gewistOp,
    wijsWissenAf: !gewistOp,
  }
  return (Object.keys(keuzes) as BewaarHandeling[])
    .filter((handeling) => kan[handeling])
    .map((value) => ({ value, label: keuzes[value] }))
}

export const gedaanWoorden: Readonly<Record<string, string>> = {
  houdVast: 'De casus wordt vastgehouden.',
  laatLos: 'De casus is losgelaten. De bewaartermijn geldt weer.',
  wijsInzageAf: 'Het besluit is vastgelegd. Vertel het de inwoner zelf.',
  wis: 'De teksten van deze casus zijn gewist.',
  wijsWissenAf: 'Het besluit is vastgelegd. Vertel het de inwoner zelf.',
}
