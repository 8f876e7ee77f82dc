import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { env } from '@/server/env'
import { lettertype } from '@/ui/lettertype'
import { siteName } from '@/ui/siteName'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: new URL(env.PORTAAL_URL),
  openGraph: { siteName, locale: 'nl_NL', type: 'website', images: ['/deelbeeld.png'] },
  title: { template: `%s – ${siteName}`, default: siteName },
  icons: { icon: '/favicon.svg' },
  description:
    'Overzicht van de overlegtafels in Twente voor mensen die tussen wal en schip vallen. Vind de tafel die past en meld aan.',
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#151a19' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl" className={lettertype.variable}>
      <body>{children}</body>
    </html>
  )
}
