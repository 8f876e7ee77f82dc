import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BesluitVanGemeente } from '@/features/besluiten/components/BesluitVanGemeente'
import { listBesluiten } from '@/features/besluiten/queries'
import { GemeentePagina } from '@/features/gemeenten/components/GemeentePagina'
import { listGemeenten, listOndersteuners } from '@/features/overlegtafels/queries'

type Props = { params: Promise<{ slug: string }> }

/** There are fourteen; every other address is answered 404 without a look at the database. */
export const dynamicParams = false

export const generateStaticParams = async () => (await listGemeenten()).map(({ slug }) => ({ slug }))

const findGemeente = async ({ params }: Props) => {
  const { slug } = await params
  return (await listGemeenten()).find((gemeente) => gemeente.slug === slug)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const gemeente = await findGemeente(props)
  if (!gemeente) return {}
  const { naam } = gemeente
  return {
    title: `Gemeente ${naam}`,
    description: `Waar u begint als een inwoner van ${naam} vastloopt: de eerste stap, het contact en wie helpt.`,
  }
}

export default async function GemeentePage(props: Props) {
  const gemeente = (await findGemeente(props)) ?? notFound()
  return (
    <GemeentePagina gemeente={gemeente} ondersteuners={await listOndersteuners()}>
      <BesluitVanGemeente gemeente={gemeente} besluiten={await listBesluiten()} />
    </GemeentePagina>
  )
}
