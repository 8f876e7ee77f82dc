import { csvVan } from '@/domain/csv'
import { isSoort, type Soort, soortVan } from '@/domain/redactie/soorten'
import { alsTabel } from '@/domain/redactie/tabel'
import { fileAnswer } from '@/server/fileAnswer'
import { odsFile } from '@/server/odsFile'
import { problem } from '@/server/problem'
import { defineRoute } from '@/server/route'
import { alleOpenbareTeksten, openbareTeksten } from './openbareTeksten'

type Context = { params: Promise<{ bestand: string }> }

const vormen = ['csv', 'json', 'ods'] as const

type Vorm = (typeof vormen)[number]

const isVorm = (vorm: string): vorm is Vorm => vormen.some((een) => een === vorm)

/** Everything public of one kind, as `overlegtafel.csv`, `.json` or `.ods`; of all kinds together, as `alles.ods` or `alles.json`. */
export const GET = defineRoute<Context>('openbaar', async (_request, { params }) => {
  const [soort = '', vorm = '', rest] = (await params).bestand.split('.')
  const antwoord = rest === undefined && isVorm(vorm) ? await inVorm(soort, vorm) : undefined
  return antwoord ?? problem(404, 'Niet gevonden', 'Dit bestand bestaat niet.')
})

async function inVorm(soort: string, vorm: Vorm): Promise<Response | undefined> {
  if (soort === 'alles') return vorm === 'csv' ? undefined : alles(vorm)
  const teksten = isSoort(soort) ? await openbareTeksten(soort) : undefined
  if (!isSoort(soort) || !teksten) return undefined
  if (vorm === 'json') return fileAnswer(`${soort}.json`, JSON.stringify(teksten))
  const tabel = alsTabel(soort, teksten)
  if (vorm === 'csv') return fileAnswer(`${soort}.csv`, csvVan(tabel))
  return fileAnswer(`${soort}.ods`, Buffer.from(odsFile([{ naam: bladnaam(soort), rijen: tabel }])))
}

async function alles(vorm: 'json' | 'ods'): Promise<Response> {
  const openbaar = await alleOpenbareTeksten()
  if (vorm === 'json')
    return fileAnswer(
      'alles.json',
      JSON.stringify(Object.fromEntries(openbaar.map(({ soort, teksten }) => [soort, teksten]))),
    )
  const bladen = openbaar.map(({ soort, teksten }) => ({
    naam: bladnaam(soort),
    rijen: alsTabel(soort, teksten),
  }))
  return fileAnswer('alles.ods', Buffer.from(odsFile(bladen)))
}

/** The name of a sheet is short in every program. */
const bladnaam = (soort: Soort): string => soortVan(soort).meervoud.slice(0, 31)
