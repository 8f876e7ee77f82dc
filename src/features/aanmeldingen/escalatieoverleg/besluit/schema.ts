import { z } from 'zod'
import { vervolgVelden } from '@/domain/aanmelding/vervolgVelden'
import { type Controlepunt, controlepunten, redenenTrede3 } from '@/domain/escalatieoverleg/controle'
import { guardedText, nietVerplicht, withConfirmations } from '@/domain/privacy/guardedText'
import { over } from '../over'

export const startSchema = z.object({ aanmeldingId: z.uuid('Laad de pagina opnieuw.') })

/** The labels of the four explanations, on the form and in messages. */
export const toelichtingLabels: Record<Controlepunt, string> = {
  'eerdere-tafels': 'Toelichting bij de eerdere tafels',
  'niets-anders': 'Toelichting bij andere tafels',
  procesmanager: 'Toelichting bij de procesmanager gemeente',
  clientondersteuner: 'Toelichting bij de cliëntondersteuner',
}

const jaOfNee = z.enum(['ja', 'nee'], 'Kies ja of nee.')
const toelichting = (punt: Controlepunt) =>
  nietVerplicht(guardedText({ label: toelichtingLabels[punt], max: 500, leeg: '' }))

export const controleerSchema = withConfirmations(
  z
    .object({
      ...over,
      reden: z.enum(redenenTrede3, 'Kies waarom de casus naar RDM-trede 3 komt.'),
      'eerdere-tafels': jaOfNee,
      'eerdere-tafels-uitleg': toelichting('eerdere-tafels'),
      'niets-anders': jaOfNee,
      'niets-anders-uitleg': toelichting('niets-anders'),
      procesmanager: jaOfNee,
      'procesmanager-uitleg': toelichting('procesmanager'),
      clientondersteuner: jaOfNee,
      'clientondersteuner-uitleg': toelichting('clientondersteuner'),
    })
    .superRefine((input, context) => {
      for (const punt of controlepunten)
        if (input[punt] === 'nee' && !input[`${punt}-uitleg`])
          context.addIssue({
            code: 'custom',
            path: [`${punt}-uitleg`],
            message: `Schrijf bij ‘${toelichtingLabels[punt]}’ wat u daaraan doet.`,
          })
    }),
)

export const signaleerSchema = withConfirmations(
  z.object({
    ...over,
    signaal: guardedText({
      label: 'Uw signaal aan de gemeentebestuurder',
      max: 1500,
      leeg: 'Schrijf uw signaal aan de gemeentebestuurder.',
    }),
  }),
)

export const bijeenroepenSchema = withConfirmations(
  z.object({
    ...over,
    reden: nietVerplicht(
      guardedText({ label: 'Wat moet het ZVH weten bij het voorbereiden?', max: 800, leeg: '' }),
    ),
  }),
)

export const nietBijeenroepenSchema = withConfirmations(
  z.object({
    ...over,
    reden: guardedText({
      label: 'Waarom roept u het overleg niet bijeen?',
      max: 800,
      leeg: 'Schrijf op waarom u het overleg niet bijeenroept.',
    }),
    betereRoute: guardedText({
      label: 'Wat is een betere route?',
      max: 800,
      leeg: 'Schrijf op wat een betere route is.',
    }),
    ...vervolgVelden,
  }),
)

export const stopSchema = withConfirmations(
  z.object({
    ...over,
    reden: guardedText({
      label: 'Waarom stopt het overleg?',
      max: 500,
      leeg: 'Schrijf op waarom het overleg stopt.',
    }),
  }),
)

export type Start = z.output<typeof startSchema>
export type Controleren = z.output<typeof controleerSchema>
export type Signaleren = z.output<typeof signaleerSchema>
export type Bijeenroepen = z.output<typeof bijeenroepenSchema>
export type NietBijeenroepen = z.output<typeof nietBijeenroepenSchema>
export type Stoppen = z.output<typeof stopSchema>
