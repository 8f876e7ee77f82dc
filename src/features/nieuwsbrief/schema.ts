import { z } from 'zod'

const fout = 'Vul één e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.'

/** One address as it is kept: two spellings of it are one subscriber. */
const adres = z
  .string(fout)
  .trim()
  .max(200, fout)
  .transform((tekst) => tekst.toLowerCase())
  .pipe(z.email(fout))

export const aanmeldSchema = z.object({ adres })
