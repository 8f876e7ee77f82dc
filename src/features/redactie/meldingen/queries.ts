import { defineQuery } from '@/server/guarded'
import * as data from './data'

const permission = 'inhoud.redigeren'

/** As many as one page shows. */
const hoogstens = 100

/** What readers said about the texts that this person keeps. */
export const listMeldingen = defineQuery(permission, (tx) => data.listMeldingen(tx, hoogstens))

/** One of them; null when it does not exist or is for somebody else. */
export const findMelding = defineQuery(permission, (tx, _actor, id: string) => data.findMelding(tx, id))
