import type { Metadata } from 'next'
import { CookiesPagina } from '@/features/verantwoording/components/CookiesPagina'

export const metadata: Metadata = {
  title: 'Cookies',
  description: 'Dit portaal gebruikt alleen cookies die nodig zijn om ingelogd te blijven.',
}

export default function Page() {
  return <CookiesPagina />
}
