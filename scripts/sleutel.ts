import { keyRing } from '@/server/seal/keyRing'
import { addKey, registerKeys } from './keys'
import { withPortalDatabase } from './maintenance'
import { countPerKey, reseal } from './reseal'

const say = (line: string) => console.log(line)

const help = `Sleutels waarmee vrije tekst is versleuteld.

  npm run sleutel -- stand     welke sleutels er zijn, en hoeveel teksten elke sleutel nog opent
  npm run sleutel -- roteer    maak een nieuwe sleutel en versleutel alles daarmee opnieuw (mag worden onderbroken)
  npm run sleutel -- vervolg   ga verder met opnieuw versleutelen, zonder nieuwe sleutel`

async function stand(ownerUrl: string): Promise<void> {
  const counts = await countPerKey(ownerUrl)
  const { keys, current } = keyRing()
  for (const name of new Set([...keys.keys(), ...counts.keys()])) {
    const count = counts.get(name) ?? 0
    const remark = name === current ? ' (in gebruik)' : count === 0 ? ' (kan weg)' : ''
    say(
      `${name.padEnd(24)} ${String(count).padStart(9)} teksten${remark}${keys.has(name) ? '' : ' ONTBREEKT'}`,
    )
  }
}

async function roteer(ownerUrl: string): Promise<void> {
  const file = process.env.PORTAAL_SLEUTELBESTAND
  if (!file)
    throw new Error(
      'De sleutels staan in PORTAAL_SLEUTELS. Zet er een nieuwe achter, start het portaal opnieuw, en geef dan: npm run sleutel -- vervolg.',
    )
  say(`Nieuwe sleutel: ${addKey(file, new Date())}. Maak nu een kopie van ${file}.`)
  await vervolg(ownerUrl)
}

async function vervolg(ownerUrl: string): Promise<void> {
  await registerKeys(ownerUrl)
  for (const [table, rows] of await reseal(ownerUrl)) if (rows > 0) say(`${table}: ${rows} rijen`)
  await stand(ownerUrl)
}

const commands: Readonly<Record<string, (ownerUrl: string) => Promise<void>>> = { stand, roteer, vervolg }
const command = commands[process.argv[2] ?? '']
if (command)
  await withPortalDatabase(command).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
else say(help)
