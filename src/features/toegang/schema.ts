import { z } from 'zod'

/** A path of the portal itself; anything else (another site, `//host`, a control character) becomes the start page. */
export const ownPath = z
  .string()
  .regex(/^\/(?![/\\])[\w\-/.~%?=&]*$/)
  .max(500)
  .catch('/start')

export const loginSchema = z.object({
  email: z
    .string('Vul uw e-mailadres in.')
    .trim()
    .min(1, 'Vul uw e-mailadres in.')
    .max(254, 'Dit e-mailadres is te lang.'),
  wachtwoord: z
    .string('Vul uw wachtwoord in.')
    .min(1, 'Vul uw wachtwoord in.')
    .max(200, 'Dit wachtwoord is te lang.'),
  terug: ownPath,
})

export const demoLoginSchema = z.object({ email: z.email('Kies een demo-account.'), terug: ownPath })
