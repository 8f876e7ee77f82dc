import { Head, Html, Main, NextScript } from 'next/document'
import { lettertype } from '@/ui/lettertype'

/** What stands around every page of this folder, as src/app/layout.tsx does around the others. */
export default function Document() {
  return (
    <Html lang="nl" className={lettertype.variable}>
      <Head>
        <link rel="icon" href="/favicon.svg" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf8f3" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#151a19" />
        <meta name="robots" content="noindex" />
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  )
}
