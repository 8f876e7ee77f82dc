import { z } from 'zod'

export const sessieSchema = z.object({ sessieId: z.uuid('Laad de pagina opnieuw.') })

const wachtwoord = (leeg: string) => z.string(leeg).min(1, leeg).max(200, 'Dit wachtwoord is te lang.')

export const wijzigWachtwoordSchema = z
  .object({
    huidig: wachtwoord('Vul uw huidige wachtwoord in.'),
    wachtwoord: wachtwoord('Vul een nieuw wachtwoord in.'),
    herhaald: wachtwoord('Vul het nieuwe wachtwoord nog een keer in.'),
  })
  .refine((input) => input.wachtwoord === input.herhaald, {
    path: ['herhaald'],
    message: 'De twee nieuwe wachtwoorden zijn niet gelijk. Vul ze opnieuw in.',
  })

const code = (leeg: string) => z.string(leeg).trim().min(1, leeg).max(40, 'Deze code is te lang.')

/** `huidig` is asked for only when there is an app already. */
export const tweedeFactorSchema = z.object({
  huidig: z.string().trim().max(40, 'Deze code is te lang.').default(''),
  code: code('Vul de code van de nieuwe app in.'),
})

export const vernieuwSchema = z.object({ code: code('Vul de code van uw app in.') })

export const bewaardSchema = z.object({
  terug: z
    .string()
    .regex(/^\/(?![/\\])[\w\-/.~%?=&]*$/)
    .max(500)
    .catch('/account'),
})
