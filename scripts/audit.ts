import { checkAudit, type Head } from './auditChain'
import { withPortalDatabase } from './maintenance'

const help = `Het logboek van het portaal.

  npm run audit -- controleer                     bewijs dat het logboek heel is, of noem de eerste regel die niet klopt
  npm run audit -- controleer --hoofd 123:ab12…   en dat een eerder genoteerd eind er nog is (dan is er niets afgeknipt)`

/** `123:ab12…`, as the command itself printed it. */
function notedHead(): Head | undefined {
  const at = process.argv.indexOf('--hoofd')
  if (at < 0) return undefined
  const [volgnummer, schakel = ''] = (process.argv[at + 1] ?? '').split(':')
  if (!Number(volgnummer) || schakel === '')
    throw new Error('Schrijf het genoteerde eind als nummer:schakel.')
  return { volgnummer: Number(volgnummer), schakel }
}

if (process.argv[2] === 'controleer')
  await withPortalDatabase(async (ownerUrl) => {
    const outcome = await checkAudit(ownerUrl, notedHead())
    if (!outcome.ok) {
      console.error(`NIET HEEL. ${outcome.fout}`)
      process.exitCode = 1
      return
    }
    const { regels, hoofd } = outcome
    console.log(
      `Heel: ${regels} regels.${hoofd ? ` Noteer het eind buiten de database: ${hoofd.volgnummer}:${hoofd.schakel}` : ''}`,
    )
  }).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
else console.log(help)
