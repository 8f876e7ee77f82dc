import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NieuwsPagina } from '@/features/nieuws/components/NieuwsPagina'
import { listNieuws } from '@/features/nieuws/queries'

type Props = { params: Promise<{ slug: string }> }

// What is added later gets its page at its first visit (src/contentPages.ts makes that one at once).
export const generateStaticParams = async () => (await listNieuws()).map(({ slug }) => ({ slug }))

const findBericht = async ({ params }: Props) => {
  const { slug } = await params
  return (await listNieuws()).find((bericht) => bericht.slug === slug)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const bericht = await findBericht(props)
  return bericht ? { title: bericht.naam, description: bericht.inhoud.kort } : {}
}

export default async function NieuwsPage(props: Props) {
  const bericht = (await findBericht(props)) ?? notFound()
  return <NieuwsPagina {...bericht} />
}
