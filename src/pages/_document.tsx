import { type DocumentContext, type DocumentInitialProps, Head, Html, Main, NextScript } from 'next/document'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
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

/**
 * Makes the page as one text. Next would make it as a stream, of which each of the thousands of pieces is encoded apart, and would mark
 * where scripts take over, which never come (decision 023).
 */
Document.getInitialProps = async ({
  renderPage,
  AppTree,
}: DocumentContext): Promise<DocumentInitialProps> => {
  let html = ''
  const makeText = (page: ReactElement) => {
    html = renderToStaticMarkup(page)
    return null
  }
  const { head = [] } = await renderPage({
    enhanceApp: () => (props) => makeText(<AppTree {...props} />),
  })
  return { html, head }
}
