import type { Metadata } from 'next'
import { getZvh } from '@/server/content/zvh'
import { MailLink } from '@/ui/MailLink'

export const metadata: Metadata = { title: 'Er ging iets mis', robots: { index: false } }

/** Shown by the front door instead of a page that broke off; it fills in the reference and how to try again. */
export default async function StoringPage() {
  const { email } = await getZvh()
  return (
    <>
      <h1>Er ging iets mis</h1>
      <p>Dat ligt niet aan u. Wat u eerder had opgeslagen, is er nog.</p>
      <div>{'{opnieuw}'}</div>
      <p>
        Blijft het misgaan? Mail <MailLink email={email} /> en noem dit nummer:{' '}
        <strong>{'{referentie}'}</strong>
      </p>
    </>
  )
}
