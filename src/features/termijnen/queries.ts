import { defineQuery } from '@/server/guarded'
import { findTafel, listTafels } from './data'

const permission = 'termijnen.beheren'

/** The tables whose terms this person keeps. */
export const listTermijnen = defineQuery(permission, listTafels)

/** One of them; null for a table that does not exist or that somebody else keeps. */
export const findTermijnen = defineQuery(permission, findTafel)
