import { z } from 'zod'
import { guardedText, withConfirmations } from '@/domain/privacy/guardedText'

const casusId = z.uuid()

/** What can be done with the data of a casus; each is one press with a reason. */
const handelingen = ['houdVast', 'laatLos', 'wijsInzageAf', 'wis', 'wijsWissenAf'] as const
export type BewaarHandeling = (typeof handelingen)[number]

export const besluitSchema = withConfirmations(
  z.object({
    casusId,
    handeling: z.enum(handelingen, { error: 'Kies wat u wilt doen.' }),
    reden: guardedText({ label: 'Reden', max: 500, leeg: 'Schrijf op waarom.' }),
  }),
)

export type Besluit = z.output<typeof besluitSchema>
