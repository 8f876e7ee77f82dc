import { bereik } from '@/domain/redactie/bereik'
import { defineQuery } from '@/server/guarded'
import * as data from './data'

/** As many as one page shows. */
const hoogstens = 100

/** What people looked for in vain; null for who does not keep the synonyms. */
export const listZoekvragen = defineQuery('inhoud.redigeren', async (tx, actor) =>
  bereik(actor, 'synoniem') === 'alle' ? data.listZoekvragen(tx, hoogstens) : null,
)
