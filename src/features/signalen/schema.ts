import { z } from 'zod'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'
import { signaalSoorten, signaalStanden } from '@/domain/signaal/signalen'

const opnieuw = 'Laad de pagina opnieuw.'

export const opvolgSchema = withConfirmations(
  z.object({
    overlegId: z.uuid(opnieuw),
    soort: z.enum(signaalSoorten, opnieuw),
    /** How many follow-ups the person saw. */
    gezien: z.coerce.number(opnieuw).int().min(0),
    tekst: guardedText({ label: 'Wat is er gedaan?', max: 800, leeg: 'Schrijf op wat er is gedaan.' }),
    stand: z.enum(signaalStanden, 'Kies hoe het staat.'),
  }),
)

export type Opvolging = z.output<typeof opvolgSchema>
