import { z } from 'zod'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { gemeenten } from '@/domain/routering/gemeenten'
import { casusId, casusVervolgVelden } from '../pad/schema'

export const draagOverSchema = withConfirmations(
  z.object({
    casusId,
    naar: z.enum(
      gemeenten.map(({ code }) => code),
      'Kies een gemeente.',
    ),
    reden: guardedText({
      label: 'Waarom hoort de casus bij deze gemeente?',
      max: 500,
      leeg: 'Schrijf op waarom de casus bij deze gemeente hoort.',
    }),
  }),
)

/** Yes and no both say what happens now: the casus is never nobody's. */
export const neemOverSchema = withConfirmations(
  z.object({
    casusId,
    antwoord: guardedText({
      label: 'Uw antwoord aan de vrager',
      max: 500,
      leeg: 'Schrijf een kort antwoord aan de vrager.',
    }),
    vervolgStap: casusVervolgVelden.vervolgStap,
    vervolgDatum: casusVervolgVelden.vervolgDatum,
  }),
)

export const weigerOverdrachtSchema = withConfirmations(
  z.object({
    casusId,
    antwoord: guardedText({
      label: 'Waarom neemt uw gemeente de casus niet over?',
      max: 800,
      leeg: 'Schrijf op waarom uw gemeente de casus niet overneemt.',
    }),
    ...casusVervolgVelden,
  }),
)

export const trekOverdrachtInSchema = withConfirmations(
  z.object({
    casusId,
    antwoord: guardedText({
      label: 'Waarom trekt u de vraag in?',
      max: 500,
      leeg: 'Schrijf op waarom u de vraag intrekt.',
    }),
  }),
)

export type DraagOver = z.output<typeof draagOverSchema>
export type NeemOver = z.output<typeof neemOverSchema>
export type WeigerOverdracht = z.output<typeof weigerOverdrachtSchema>
export type TrekOverdrachtIn = z.output<typeof trekOverdrachtInSchema>
