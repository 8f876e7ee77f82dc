import { z } from 'zod'

/** Why a casus comes to RDM-trede 3. */
export const redenenTrede3 = [
  'trede-1-niet-opgelost',
  'te-licht-voor-trede-2',
  'trede-2-niet-opgelost',
  'geen-aanbod',
] as const

export type RedenTrede3 = (typeof redenenTrede3)[number]

export const redenTrede3Namen: Record<RedenTrede3, string> = {
  'trede-1-niet-opgelost': 'Op RDM-trede 1 kwamen de partijen er niet samen uit',
  'te-licht-voor-trede-2': 'De casus is te licht voor RDM-trede 2',
  'trede-2-niet-opgelost': 'Op RDM-trede 2 is de casus niet opgelost',
  'geen-aanbod': 'Er bestaat geen passend aanbod',
}

/** The four points that the ZVH checks before it signals (step 2). */
export const controlepunten = [
  'eerdere-tafels',
  'niets-anders',
  'procesmanager',
  'clientondersteuner',
] as const

export type Controlepunt = (typeof controlepunten)[number]

export const controlepuntVragen: Record<Controlepunt, string> = {
  'eerdere-tafels': 'Is bekend welke tafels de casus al hebben besproken, en met welke uitkomst?',
  'niets-anders': 'Is duidelijk dat er geen andere tafel meer is die kan helpen?',
  procesmanager: 'Weet de procesmanager gemeente ervan?',
  clientondersteuner: 'Is bekend wie de cliëntondersteuner is?',
}

/** What to do first when the answer is no. */
export const controlepuntHulp: Record<Controlepunt, string> = {
  'eerdere-tafels': 'Vraag de aanmelder om aanvulling. Zonder dit kan de bestuurder niet besluiten.',
  'niets-anders': 'Wijs de aanmelder de tafel die nog wel kan helpen. Dan is dit overleg nog niet nodig.',
  procesmanager: 'Bel de procesmanager gemeente. De gemeente houdt de regie.',
  clientondersteuner: 'Vraag de aanmelder om de inwoner cliëntondersteuning aan te bieden.',
}

const punt = z.object({ antwoord: z.enum(['ja', 'nee']), toelichting: z.string() })

export const controleSchema = z.object({
  'eerdere-tafels': punt,
  'niets-anders': punt,
  procesmanager: punt,
  clientondersteuner: punt,
}) satisfies z.ZodType<Record<Controlepunt, z.infer<typeof punt>>>

export type Controle = z.infer<typeof controleSchema>

/** Without a yes to these the signal cannot be given; the other two may stay open when it says what is done about it. */
const voorwaarden: readonly Controlepunt[] = ['eerdere-tafels', 'niets-anders']

/** The points that stand in the way of a signal to the gemeentebestuurder; all four when nothing was checked. */
export const beletselsVoorSignaal = (controle: Controle | null): Controlepunt[] =>
  controle === null ? [...controlepunten] : voorwaarden.filter((each) => controle[each].antwoord === 'nee')

/** An earlier table, as it stood when the ZVH checked; `op` is a date (2026-11-30) or unknown. */
export const eerderSchema = z.array(
  z.object({ tafel: z.string(), op: z.string().nullable(), uitkomst: z.string() }),
)

export type EerdereTafel = z.infer<typeof eerderSchema>[number]
