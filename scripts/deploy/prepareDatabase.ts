import { parseEnv } from '../../src/server/env'
import { generateClient } from '../build'
import { registerKeys } from '../keys'
import { sealWhatIsPlain } from '../reseal'

// The step before a new version starts: brings the database of DATABASE_URL up to date. One of many at once does it, the others wait.
const settings = parseEnv(process.env)
await generateClient()
const { migrate } = await import('../migrate')
const { loadContent } = await import('../loadContent')
const ownerUrl = settings.DATABASE_MIGRATION_URL ?? settings.DATABASE_URL
const applied = await migrate(ownerUrl, settings.DATABASE_URL)
await registerKeys(ownerUrl)
await sealWhatIsPlain(ownerUrl)
const { changed } = await loadContent(ownerUrl)
console.log(`Database bijgewerkt: ${applied.length} stappen, ${changed} onderdelen van de inhoud.`)
