import type { Metadata } from 'next'
import { VoorInwonersPagina } from '@/features/kennis/components/VoorInwonersPagina'
import { getPagina } from '@/features/kennis/queries'

export const metadata: Metadata = {
  title: 'Voor inwoners en naasten',
  description: 'Wat u zelf kunt doen als u nergens hulp vindt, en een blad om een gesprek voor te bereiden.',
}

export default async function VoorInwonersPage() {
  return <VoorInwonersPagina pagina={await getPagina('voor-inwoners')} />
}
