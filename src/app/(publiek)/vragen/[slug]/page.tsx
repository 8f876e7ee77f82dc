import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { VraagPagina } from '@/features/kennis/components/VraagPagina'
import { listBegrippen, listVragen } from '@/features/kennis/queries'

type Props = { params: Promise<{ slug: string }> }

// A question that was added later gets its page at its first visit (src/contentPages.ts makes that one at once).
export const generateStaticParams = async () => (await listVragen()).map(({ slug }) => ({ slug }))

const findVraag = async ({ params }: Props) => {
  const { slug } = await params
  return (await listVragen()).find((vraag) => vraag.slug === slug)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const vraag = await findVraag(props)
  return vraag ? { title: vraag.naam, description: vraag.inhoud.kort } : {}
}

export default async function VraagPage(props: Props) {
  const vraag = (await findVraag(props)) ?? notFound()
  return <VraagPagina vraag={vraag} vragen={await listVragen()} begrippen={await listBegrippen()} />
}
