import { z } from 'zod'

/**
 * The fixed format of the terugkoppeling after a bestuurlijk escalatieoverleg. The sources ask for a fixed format and do not give
 * it: these 14 fields are the proposal of the portal. Their order never changes.
 */
export const veldTitels = [
  'Casuscode',
  'Gemeente en datum van het overleg',
  'Soort aanmelder',
  'Waarom RDM-trede 3',
  'Eerdere overlegtafels',
  'Deelnemers',
  'Uitkomst',
  'Soort oplossing',
  'Afspraken',
  'Gat in het aanbod',
  'Les',
  'Afschalen',
  'Cliëntondersteuner en inwoner',
  'Inzet van de deelnemers',
] as const

const veldSchema = z.object({
  nummer: z.number().int().min(1).max(14),
  titel: z.string(),
  regels: z.array(z.string()),
  tabel: z.object({ koppen: z.array(z.string()), rijen: z.array(z.array(z.string())) }).nullable(),
})

/** As it is kept once it was sent: in the words of that day. */
export const veldenSchema = z
  .array(veldSchema)
  // None: the text was erased after its term.
  .refine((velden) => velden.length === veldTitels.length || velden.length === 0)

/** One field in words, as a reader sees it. */
export type Veld = z.output<typeof veldSchema>

/** 1 to 9 are known from the overleg, the others are written by the gemeente. */
export const eersteEigenVeld = 10
