import { z } from 'zod'
import { antwoorden } from '@/domain/escalatieoverleg/antwoord'
import { deelnemerRollen, mandaten } from '@/domain/escalatieoverleg/deelnemers'
import { guardedText, nietVerplicht, withConfirmations } from '@/domain/privacy/guardedText'
import { over } from '../over'

const mandaat = z.enum(mandaten, 'Kies of deze persoon mag beslissen.')
const deelnemerId = z.uuid('Laad de pagina opnieuw.')

const email = z
  .string()
  .catch('')
  .transform((text) => text.trim().toLowerCase())
  .refine(
    (text) => text === '' || z.email().safeParse(text).success,
    'Vul een e-mailadres in, bijvoorbeeld secretariaat@instelling.nl.',
  )
  .transform((text) => (text === '' ? null : text))

const plek = {
  organisatie: guardedText({ label: 'Organisatie', max: 120, leeg: 'Vul de organisatie in.' }),
  functie: guardedText({ label: 'Functie', max: 120, leeg: 'Vul de functie in.' }),
  mandaat,
  email,
}

export const voegToeSchema = withConfirmations(
  z.object({ ...over, ...plek, rol: z.enum(deelnemerRollen, 'Laad de pagina opnieuw.') }),
)

export const wijzigSchema = withConfirmations(z.object({ ...over, ...plek, deelnemerId }))

export const haalWegSchema = z.object({ ...over, deelnemerId })

/** What somebody said by telephone, and what the answer link asks. */
const antwoordVelden = {
  antwoord: z.enum(antwoorden, 'Kies een antwoord.'),
  vervanger: nietVerplicht(guardedText({ label: 'Functie van de vervanger', max: 120, leeg: '' })),
  vervangerMandaat: z.preprocess((value) => value || undefined, z.enum(mandaten).optional()),
}

type Antwoordinvoer = {
  antwoord: string
  vervanger?: string | undefined
  vervangerMandaat?: string | undefined
}

/** A replacement has a function, and it is said whether that person may decide. */
function eisVervanger(input: Antwoordinvoer, context: z.RefinementCtx): void {
  if (input.antwoord !== 'vervanger') return
  if (!input.vervanger)
    context.addIssue({ code: 'custom', path: ['vervanger'], message: 'Vul de functie van de vervanger in.' })
  if (!input.vervangerMandaat)
    context.addIssue({
      code: 'custom',
      path: ['vervangerMandaat'],
      message: 'Kies of de vervanger mag beslissen.',
    })
}

export const noteerAntwoordSchema = withConfirmations(
  z.object({ ...over, deelnemerId, ...antwoordVelden }).superRefine(eisVervanger),
)

export type VoegToe = z.output<typeof voegToeSchema>
export type Wijzig = z.output<typeof wijzigSchema>
export type HaalWeg = z.output<typeof haalWegSchema>
export type NoteerAntwoord = z.output<typeof noteerAntwoordSchema>
