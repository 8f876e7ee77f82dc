import type { Metadata } from 'next'
import { zoekVeld } from '@/domain/zoeken/zoekvraag'
import { ZoekPagina } from '@/features/zoeken/components/ZoekPagina'
import { zoek } from '@/features/zoeken/queries'
import { getZvh } from '@/server/content/zvh'

// Without what was typed: a title stays behind in the history of a browser.
export const metadata: Metadata = { title: 'Zoeken', robots: { index: false } }

type Props = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export default async function ZoekenPage({ searchParams }: Props) {
  const getypt = [(await searchParams)[zoekVeld]].flat()[0]
  const { email } = await getZvh()
  return <ZoekPagina uitkomst={await zoek(getypt)} mailadres={email} />
}
