import { z } from 'zod'
import { type Role, roles } from '@/domain/access/role'
import { gemeenten } from '@/domain/routering/gemeenten'
import { rollen } from '@/domain/routering/situatie'
import { tafelSlugs } from '@/domain/routering/tafels'

const opnieuw = 'Laad de pagina opnieuw.'
export const idSchema = z.object({ id: z.uuid(opnieuw) })

/** A list that a form sends as nothing, one text or more texts. */
const lijst = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (Array.isArray(value) ? value : value ? [value] : []), z.array(item))

const naam = z.string('Vul een naam in.').trim().min(1, 'Vul een naam in.').max(120, 'Deze naam is te lang.')

const plaatsing = {
  rol: z.enum(roles, 'Kies een rol.'),
  organisatieId: z.uuid('Kies een organisatie.'),
  tafels: lijst(z.enum(tafelSlugs, 'Kies een tafel uit de lijst.')),
}

export const uitnodigingSchema = z.object({
  naam,
  email: z
    .string('Vul een e-mailadres in.')
    .trim()
    .toLowerCase()
    .max(254, 'Dit e-mailadres is te lang.')
    .pipe(z.email('Vul een e-mailadres in zoals naam@gemeente.nl.')),
  ...plaatsing,
})

export const wijzigingSchema = z.object({ ...idSchema.shape, naam, ...plaatsing })

export const organisatieSchema = z.object({
  id: z.preprocess((value) => value || undefined, z.uuid(opnieuw).optional()),
  naam,
  soort: z.enum(rollen, 'Kies wat voor organisatie dit is.'),
  gemeenteCode: z.preprocess(
    (value) => value || null,
    z
      .enum(
        gemeenten.map(({ code }) => code),
        'Kies een gemeente uit de lijst.',
      )
      .nullable(),
  ),
})

export const koppelingSchema = z.object({
  claim: z
    .string('Vul de naam van de claim in.')
    .trim()
    .regex(/^[\w.:/-]{1,100}$/, 'Vul de naam van de claim in, zoals roles of groups.'),
  waarde: z
    .string('Vul de waarde in.')
    .trim()
    .min(1, 'Vul de waarde in.')
    .max(200, 'Deze waarde is te lang.'),
  ...plaatsing,
})

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)

export const standen = ['actief', 'uitgenodigd', 'geblokkeerd'] as const

/** What the address of the list asks for; nonsense counts as nothing. */
export const filterSchema = z.object({
  zoek: z.preprocess(first, z.string().trim().max(100).catch('')),
  rol: z.preprocess(first, z.enum(roles).optional().catch(undefined)),
  stand: z.preprocess(first, z.enum(standen).optional().catch(undefined)),
  vanaf: z.preprocess(first, z.string().max(400).optional().catch(undefined)),
})

export type Filter = z.output<typeof filterSchema>
export type Plaats = {
  readonly rol: Role
  readonly organisatieId: string
  readonly tafels: readonly string[]
}
export type Organisatie = z.output<typeof organisatieSchema>
