import { z } from 'zod'
import { inzendingSchema } from '@/domain/aanmelding/formulier/schema'
import { vervolgVelden } from '@/domain/aanmelding/vervolgVelden'
import { guardedText, nietVerplicht, withConfirmations } from '@/domain/privacy/guardedText'
import { jaNeeOnbekend } from '@/domain/routering/situatie'
import { now } from '@/server/clock'
import { kanaalNamen, kanalen } from './kanaal'
import { richtingen } from './stappen'
import { vandaag } from './vandaag'

const opnieuw = 'Laad de pagina opnieuw.'
const id = z.uuid(opnieuw)
const richting = z.enum(richtingen, opnieuw)

/** A posted step: only "Volgende" asks for a complete one, the other ways out keep what there is. */
export const stapSchema = z.looseObject({ id, richting }).transform((posted, context) => {
  const strict = posted.richting === 'volgende' || posted.richting === 'controleren'
  const inzending = inzendingSchema.safeParse({ ...posted, bewaren: strict ? 'volledig' : 'concept' })
  if (inzending.success) return { id: posted.id, richting: posted.richting, ...inzending.data }
  for (const { path, message } of inzending.error.issues) {
    context.addIssue({ code: 'custom', path: [...path], message })
  }
  return z.NEVER
})

/** The answers to the criteria under their own keys; which keys the table has is known where they are stored. */
export const criteriaSchema = z.looseObject({ id, richting }).transform((posted) => {
  const { id, richting, ...rest } = posted
  const gegeven = Object.entries(rest).flatMap(([sleutel, waarde]) => {
    const antwoord = z.enum(jaNeeOnbekend).safeParse(waarde)
    return antwoord.success ? [[sleutel, antwoord.data] as const] : []
  })
  return { id, richting, antwoorden: Object.fromEntries(gegeven) }
})

export const verstuurSchema = z.object({ id })

const doorgestuurdOp = z.iso
  .date({ error: 'Vul de datum in waarop u de casus hebt doorgestuurd.', abort: true })
  .refine((dag) => dag <= vandaag(now()) && dag >= '2020-01-01', 'Kies vandaag of een dag daarvoor.')
  .transform((dag) => new Date(dag))

export const doorsturenSchema = withConfirmations(
  z.object({
    id,
    doorgestuurdOp,
    kanaal: z
      .enum(kanalen, 'Kies langs welke weg u dat deed.')
      .transform((kanaal): string => kanaalNamen[kanaal]),
    kenmerk: nietVerplicht(guardedText({ label: 'Kenmerk', max: 100, leeg: '' })),
  }),
)

export const aanvullenSchema = withConfirmations(
  z.object({
    id,
    antwoord: guardedText({ label: 'Uw antwoord', max: 2000, leeg: 'Schrijf uw antwoord op.' }),
  }),
)

export const nietDuidelijkSchema = withConfirmations(
  z.object({
    id,
    vraag: guardedText({
      label: 'Wat is niet duidelijk?',
      max: 1000,
      leeg: 'Schrijf op wat niet duidelijk is.',
    }),
  }),
)

export const intrekkenSchema = withConfirmations(
  z.object({
    id,
    reden: guardedText({
      label: 'Waarom trekt u de aanmelding in?',
      max: 500,
      leeg: 'Schrijf op waarom u de aanmelding intrekt.',
    }),
    ...vervolgVelden,
  }),
)

export type StapInzending = z.output<typeof stapSchema>
export type CriteriaInzending = z.output<typeof criteriaSchema>
export type Doorsturen = z.output<typeof doorsturenSchema>
export type Aanvullen = z.output<typeof aanvullenSchema>
export type NietDuidelijk = z.output<typeof nietDuidelijkSchema>
export type Intrekken = z.output<typeof intrekkenSchema>
