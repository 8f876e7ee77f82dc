import type { Metadata } from 'next'
import { getZvh } from '@/server/content/zvh'
import { MailLink } from '@/ui/MailLink'

export const metadata: Metadata = { title: 'Het portaal is net vernieuwd', robots: { index: false } }

/** Shown by the front door when a form of an earlier version is posted; it fills in how to go on. */
export default async function VernieuwdPage() {
  const { email } = await getZvh()
  return (
    <>
      <h1>Het portaal is net vernieuwd</h1>
      <p>Uw formulier hoort bij de vorige versie. Daarom is het niet verstuurd.</p>
      <div>{'{opnieuw}'}</div>
      <p>
        Lukt het niet? Mail <MailLink email={email} /> en noem dit nummer: <strong>{'{referentie}'}</strong>
      </p>
    </>
  )
}
