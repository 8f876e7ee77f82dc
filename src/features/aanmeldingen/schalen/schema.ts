import { z } from 'zod'
import { regisseurs } from '@/domain/casus/regisseur'
import { guardedText, nietVerplicht, withConfirmations } from '@/domain/privacy/guardedText'
import { eerdereUitkomsten } from '@/domain/routering/situatie'
import { tafelSlugs } from '@/domain/routering/tafels'

const opnieuw = 'Laad de pagina opnieuw.'

/** Every id from an address passes here before anything is looked up. */
export const casusIdSchema = z.uuid(opnieuw)

const redenLeeg = 'Schrijf op waarom u deze tafel kiest.'
const regisseurLeeg = 'Kies wie het overzicht houdt.'

/** A choice that departs from the advice posts `redenNodig`, a second table at once `regisseurNodig`: then both have to be said. */
export const kiesTafelSchema = withConfirmations(
  z
    .object({
      casusId: casusIdSchema,
      tafel: z.enum(tafelSlugs, 'Kies een overlegtafel.'),
      redenNodig: z.literal('ja').optional(),
      keuzeReden: nietVerplicht(
        guardedText({ label: 'Waarom kiest u deze tafel?', max: 500, leeg: redenLeeg }),
      ),
      regisseurNodig: z.literal('ja').optional(),
      regisseur: z.enum(regisseurs, regisseurLeeg).optional(),
    })
    .refine(({ redenNodig, keuzeReden }) => !redenNodig || keuzeReden !== undefined, {
      path: ['keuzeReden'],
      message: redenLeeg,
      when: () => true,
    })
    .refine(({ regisseurNodig, regisseur }) => !regisseurNodig || regisseur !== undefined, {
      path: ['regisseur'],
      message: regisseurLeeg,
      when: () => true,
    }),
)

/** How it ended at each table before, under `eerder-<tafel>`. */
export const eerderSchema = z.looseObject({ casusId: casusIdSchema }).transform(({ casusId, ...posted }) => ({
  casusId,
  eerder: tafelSlugs.flatMap((tafel) => {
    const uitkomst = z.enum(eerdereUitkomsten).safeParse(posted[`eerder-${tafel}`])
    return uitkomst.success ? [{ tafel, uitkomst: uitkomst.data }] : []
  }),
}))

export type KiesTafel = z.output<typeof kiesTafelSchema>
export type EerderInzending = z.output<typeof eerderSchema>
