import type { Client } from 'pg'
import type { InhoudSoort } from '@/domain/inhoud/soorten'
import type { ThemabijeenkomstInhoud } from '@/domain/netwerk/inhoud'

type Choices = Pick<ThemabijeenkomstInhoud, 'voorWie' | 'datum'>

const inhoud = {
  soort: 'themadag',
  status: 'gepland',
  van: '13.30',
  tot: '16.00',
  plaats: 'Stadhuis',
  wat: 'Samen leren over opschalen.',
  doelgroep: null,
  aanmelden: null,
  link: null,
  vraagAan: 'zvh@portaal.example',
  zoekwoorden: [],
  eigenaar: 'ZVH',
} satisfies Omit<ThemabijeenkomstInhoud, keyof Choices>

const table: InhoudSoort = 'themabijeenkomst'

/** A themadag that was published; made once more it gets the new date. */
export async function createThemadag(owner: Client, slug: string, choices: Choices): Promise<string> {
  await owner.query(
    `INSERT INTO ${table} (slug, naam, volgorde, inhoud, seed_hash, bewerkt_op) VALUES ($1, $2, 1, $3, '', now())
     ON CONFLICT (slug) DO UPDATE SET inhoud = excluded.inhoud`,
    [slug, `Dag ${slug}`, { ...inhoud, ...choices } satisfies ThemabijeenkomstInhoud],
  )
  return slug
}
