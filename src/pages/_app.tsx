import type { AppProps } from 'next/app'
import '../app/globals.css'
import Head from 'next/head'
import type { Shown } from '@/server/page'
// The letters come with the app; the document only names them.
import '@/ui/lettertype'
import { NothingToShow } from '@/ui/NothingToShow'

/** A page that found nothing this visitor may see has nothing to show; then the front door shows its own. */
export default function App({ Component, pageProps }: AppProps<Partial<Shown<unknown>>>) {
  if (!pageProps.shown) return <NothingToShow />
  return (
    <>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </Head>
      <Component {...pageProps} />
    </>
  )
}
