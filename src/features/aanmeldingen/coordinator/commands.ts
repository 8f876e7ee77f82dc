import { defineCommand } from '@/server/guarded'
import { voerUit } from '../overgang'
import { type UitkomstInzending, uitkomstVelden } from '../uitkomstSchema'

/** The table tells how it ended: the applicant gets the terugmelding that was promised, also outside the portal. */
export const meldUitkomst = defineCommand('aanmelding.behandelen', (tx, actor, input: UitkomstInzending) =>
  voerUit(tx, actor, input.id, 'meldUitkomst', {
    terugmelding: input.terugmelding,
    changes: uitkomstVelden(input),
  }),
)
