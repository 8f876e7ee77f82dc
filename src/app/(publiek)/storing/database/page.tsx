import type { Metadata } from 'next'
import { getZvh } from '@/server/content/zvh'
import { MailLink } from '@/ui/MailLink'

export const metadata: Metadata = { title: 'De database is even niet bereikbaar', robots: { index: false } }

/** Shown by the front door when the database does not answer; it fills in the reference and how to try again. */
export default async function DatabaseStoringPage() {
  const { email } = await getZvh()
  return (
    <>
      <h1>De database is even niet bereikbaar</h1>
      <p>Wat u eerder had opgeslagen, is er nog. Er is nu niets nieuws opgeslagen.</p>
      <div>{'{opnieuw}'}</div>
      <p>
        Intussen werken de <a href="/overlegtafels">overlegtafels</a> en de <a href="/wegwijzer">wegwijzer</a>{' '}
        gewoon.
      </p>
      <p>
        Duurt het lang? Mail <MailLink email={email} /> en noem dit nummer: <strong>{'{referentie}'}</strong>
      </p>
    </>
  )
}
