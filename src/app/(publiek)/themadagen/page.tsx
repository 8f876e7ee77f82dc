import { zvh } from '@content/zvh'
import type { Metadata } from 'next'
import { ThemadagenPagina } from '@/features/agenda/themadagen/components/ThemadagenPagina'
import { listOpenbareThemadagen } from '@/features/agenda/themadagen/openbaar'

export const metadata: Metadata = {
  title: 'Themadagen',
  description: 'Themadagen en reflectiebijeenkomsten in Twente: wanneer, waar en voor wie.',
}

export default async function ThemadagenPage() {
  return <ThemadagenPagina themadagen={await listOpenbareThemadagen()} vraagAan={zvh.email} />
}
