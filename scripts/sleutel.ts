import { keyRing } from '@/server/seal/keyRing'
import { addKey, addSearchKey, dropOldSearchKey, registerKeys } from './keys'
import { withPortalDatabase } from './maintenance'
import { blindAnew, countPerKey, reseal } from './reseal'

const say = (line: string) => console.log(line)

const help = `Sleutels waarmee vrije tekst is versleuteld.

  npm run sleutel -- stand     welke sleutels er zijn, en hoeveel teksten elke sleutel nog opent
  npm run sleutel -- roteer    maak een nieuwe sleutel en versleutel alles daarmee opnieuw (mag worden onderbroken)
  npm run sleutel -- vervolg   ga verder met opnieuw versleutelen, zonder nieuwe sleutel
  npm run sleutel -- roteer-zoek   maak een nieuwe sleutel voor de woorden waarmee wordt gezocht, en reken alle woorden om
  npm run sleutel -- vervolg-zoek  ga verder met omrekenen, zonder nieuwe sleutel`

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

async function roteerZoek(ownerUrl: string): Promise<void> {
  const file = process.env.PORTAAL_SLEUTELBESTAND
  if (!file)
    throw new Error(
      'De sleutels staan in PORTAAL_SLEUTELS. Noem de sleutel "zoek" daar "zoek-oud", zet er een nieuwe "zoek" bij, start het portaal opnieuw, en geef dan: npm run sleutel -- vervolg-zoek.',
    )
  if (keyRing().searchBefore)
    throw new Error('De vorige keer is niet afgemaakt. Geef: npm run sleutel -- vervolg-zoek.')
  addSearchKey(file)
  say(`Nieuwe sleutel om te zoeken. Maak nu een kopie van ${file}. Zoeken blijft werken.`)
  await vervolgZoek(ownerUrl)
}

async function vervolgZoek(ownerUrl: string): Promise<void> {
  // Once more, for what was being written with the old key at the moment that the new one came.
  const first = await blindAnew(ownerUrl)
  const second = await blindAnew(ownerUrl)
  say(`Omgerekend: ${first + second} aanmeldingen.`)
  const file = process.env.PORTAAL_SLEUTELBESTAND
  if (file) dropOldSearchKey(file)
  else say('De sleutel "zoek-oud" kan nu uit PORTAAL_SLEUTELS.')
}

const commands: Readonly<Record<string, (ownerUrl: string) => Promise<void>>> = {
  stand,
  roteer,
  vervolg,
  'roteer-zoek': roteerZoek,
  'vervolg-zoek': vervolgZoek,
}
const command = commands[process.argv[2] ?? '']
if (command)
  await withPortalDatabase(command).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
else say(help)
