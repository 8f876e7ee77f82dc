import type { Metadata } from 'next'
import { ThemadagenPagina } from '@/features/agenda/themadagen/components/ThemadagenPagina'
import { listOpenbareThemadagen } from '@/features/agenda/themadagen/openbaar'
import { getZvh } from '@/server/content/zvh'

export const metadata: Metadata = {
  title: 'Themadagen',
  description: 'Themadagen en reflectiebijeenkomsten in Twente: wanneer, waar en voor wie.',
}

export default async function ThemadagenPage() {
  const { email } = await getZvh()
  return <ThemadagenPagina themadagen={await listOpenbareThemadagen()} vraagAan={email} />
}
