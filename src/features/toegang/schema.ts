import { z } from 'zod'

/** A path of the portal itself; anything else (another site, `//host`, `/.//host`, a control character) becomes the start page. */
export const ownPath = z
  .string()
  .regex(/^\/(?!.*\/\.*\/)(?![/\\])[\w\-/.~%?=&+,]*$/)
  .max(500)
  .catch('/start')

const email = z
  .string('Vul uw e-mailadres in.')
  .trim()
  .min(1, 'Vul uw e-mailadres in.')
  .max(254, 'Dit e-mailadres is te lang.')

export const loginSchema = z.object({
  email,
  wachtwoord: z
    .string('Vul uw wachtwoord in.')
    .min(1, 'Vul uw wachtwoord in.')
    .max(200, 'Dit wachtwoord is te lang.'),
  terug: ownPath,
})

export const demoLoginSchema = z.object({ email: z.email('Kies een demo-account.'), terug: ownPath })

export const codeSchema = z.object({
  code: z.string('Vul de code in.').trim().min(1, 'Vul de code in.').max(40, 'Deze code is te lang.'),
})

export const vergetenSchema = z.object({ email: email.toLowerCase() })

export const kiesWachtwoordSchema = z
  .object({
    token: z.string().max(200),
    wachtwoord: z
      .string('Vul een wachtwoord in.')
      .min(1, 'Vul een wachtwoord in.')
      .max(200, 'Dit wachtwoord is te lang.'),
    herhaald: z.string('Vul het wachtwoord nog een keer in.').min(1, 'Vul het wachtwoord nog een keer in.'),
  })
  .refine(({ wachtwoord, herhaald }) => wachtwoord === herhaald, {
    path: ['herhaald'],
    message: 'De twee wachtwoorden zijn niet gelijk. Vul ze opnieuw in.',
  })
