import { z } from 'zod'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { schoonPad } from '@/domain/redactie/tekstBijPad'

const adresFout = 'Vul één e-mailadres in, bijvoorbeeld naam@voorbeeld.nl. Of laat het leeg.'

const velden = {
  pad: z.string().catch('/').transform(schoonPad),
  tekst: guardedText({ label: 'Wat klopt er niet?', max: 1000, leeg: 'Schrijf op wat er niet klopt.' }),
}

/** Of somebody who is signed in: the address of the answer is known. */
export const eigenMeldingSchema = withConfirmations(z.object(velden))

/** What a reader may tell about a page. The text is read for what identifies somebody; the address is only for the answer. */
export const meldingSchema = withConfirmations(
  z.object({
    ...velden,
    adres: z
      .string()
      .trim()
      .catch('')
      .refine(
        (tekst) => tekst === '' || (tekst.length <= 200 && z.email().safeParse(tekst).success),
        adresFout,
      )
      .transform((tekst) => (tekst === '' ? null : tekst)),
  }),
)

export type Melding = z.output<typeof meldingSchema>
