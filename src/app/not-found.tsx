import type { Metadata } from 'next'
import { NietGevonden } from '@/features/toegang/components/NietGevonden'

export const metadata: Metadata = { title: 'Pagina niet gevonden' }

export default function NotFoundPage() {
  return <NietGevonden />
}
