import { z } from 'zod'
import { heeftOpenPlek } from '@/domain/aanmelding/terugmeldingSjablonen'
import { vervolgVelden } from '@/domain/aanmelding/vervolgVelden'
import { type Aanwezigheid, aanwezigheden } from '@/domain/escalatieoverleg/antwoord'
import { oplossingen, overlegUitkomsten } from '@/domain/escalatieoverleg/uitkomst'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { komendeDag } from '@/domain/termijn/komendeDag'
import { now } from '@/server/clock'
import { over } from '../over'

const prefix = 'aanwezig-'

/** The field that asks whether this participant was there. */
export const aanwezigVeld = (deelnemerId: string): string => `${prefix}${deelnemerId}`

const waarde = z.enum(aanwezigheden)

/** Who was there, by id of the participant; whether everybody was asked, the command decides. */
export const aanwezigheidSchema = z.looseObject(over).transform(({ id, gezien, ...posted }) => {
  const wie = new Map<string, Aanwezigheid>()
  for (const [name, value] of Object.entries(posted)) {
    const read = waarde.safeParse(value)
    if (name.startsWith(prefix) && read.success) wie.set(name.slice(prefix.length), read.data)
  }
  return { id, gezien, wie }
})

const eenOfMeer = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.enum(oplossingen)),
)

export const uitkomstSchema = withConfirmations(
  z
    .object({
      ...over,
      uitkomst: z.enum(overlegUitkomsten, 'Kies de uitkomst.'),
      oplossingen: eenOfMeer,
      uitkomstTekst: guardedText({
        label: 'Wat is er besloten?',
        max: 2000,
        leeg: 'Schrijf op wat er is besloten.',
      }),
      regie: guardedText({ label: 'Wie houdt de regie?', max: 200, leeg: 'Vul in wie de regie houdt.' }),
      terugmelding: guardedText({
        label: 'Terugmelding aan de aanmelder',
        max: 2000,
        leeg: 'Schrijf een terugmelding aan de aanmelder.',
      }).refine((text) => !heeftOpenPlek(text), 'Vul in de terugmelding in wat er tussen haken staat.'),
      ...vervolgVelden,
      vervolgDatum: komendeDag('Kies wanneer u kijkt of het goed gaat.', now),
    })
    .refine(({ uitkomst, oplossingen }) => uitkomst === 'geen-oplossing' || oplossingen.length > 0, {
      path: ['oplossingen'],
      message: 'Kies ten minste een soort oplossing.',
      // Also when other fields are wrong, so that everything is said at once.
      when: ({ value }) => eenOfMeer.safeParse((value as { oplossingen?: unknown }).oplossingen).success,
    }),
)

export type NoteerAanwezigheid = z.output<typeof aanwezigheidSchema>
export type LegUitkomstVast = z.output<typeof uitkomstSchema>
