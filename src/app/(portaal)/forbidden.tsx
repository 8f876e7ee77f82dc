import type { Metadata } from 'next'
import { GeenToegang } from '@/features/toegang/components/GeenToegang'

export const metadata: Metadata = { title: 'Geen toegang' }

export default function ForbiddenPage() {
  return <GeenToegang />
}
