import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { tafelSlugs } from '@/domain/routering/tafels'
import { KiesTafel } from '@/features/aanmeldingen/bijeenkomsten/components/KiesTafel'
import { PlanPagina } from '@/features/aanmeldingen/bijeenkomsten/components/PlanPagina'
import { findTafelafspraken, listBeheerdeTafels } from '@/features/aanmeldingen/bijeenkomsten/queries'
import { currentPath, requireActor } from '@/server/auth/currentActor'
import { findTypedForm } from '@/server/typedForm'

type Props = { searchParams: Promise<{ tafel?: string | string[] }> }

/** The form owns the title, so that it can say "Fout:"; the choice of a table has no form. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: (await searchParams).tafel ? null : 'Plan een bijeenkomst' }
}

export default async function PlannenPage({ searchParams }: Props) {
  const actor = await requireActor('bijeenkomst.beheren')
  const [asked] = [(await searchParams).tafel ?? []].flat()
  const slug = z.enum(tafelSlugs).safeParse(asked).data
  if (asked && !slug) notFound()
  if (!slug) return <KiesTafel tafels={await listBeheerdeTafels(actor)} />
  const tafel = await findTafelafspraken(actor, slug)
  if (!tafel) notFound()
  return <PlanPagina tafel={tafel} typed={await findTypedForm(actor, await currentPath())} />
}
