import { resolve } from 'node:path'

/** Where the portal keeps its data. Whole: Postgres does not run in the folder of whoever starts it. */
export const dataFolder = resolve(process.env.PORTAAL_DATA || '.data')
