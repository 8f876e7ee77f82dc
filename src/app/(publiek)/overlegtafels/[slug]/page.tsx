import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { tafelSlugs } from '@/domain/routering/tafels'
import { TafelPagina } from '@/features/overlegtafels/components/TafelPagina'
import { findOverlegtafel, findRegelsAchter, listOndersteuners } from '@/features/overlegtafels/queries'
import { getZvh } from '@/server/content/zvh'

type Props = { params: Promise<{ slug: string }> }

/** There are seven tables; every other address is answered 404 without a look at the database. */
export const dynamicParams = false

export const generateStaticParams = () => tafelSlugs.map((slug) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const tafel = await findOverlegtafel((await params).slug)
  return tafel ? { title: tafel.korteNaam, description: tafel.inhoud.doelKort } : {}
}

export default async function OverlegtafelPage({ params }: Props) {
  const tafel = await findOverlegtafel((await params).slug)
  if (!tafel) notFound()
  const [ondersteuners, regelsAchter, zvh] = await Promise.all([
    listOndersteuners(),
    findRegelsAchter(tafel.slug),
    getZvh(),
  ])
  return <TafelPagina tafel={tafel} ondersteuners={ondersteuners} zvh={zvh} regelsAchter={regelsAchter} />
}
