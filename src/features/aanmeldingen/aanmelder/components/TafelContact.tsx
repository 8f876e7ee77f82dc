import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import type { OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'
import { Contact } from '@/ui/Contact'
import { TextLink } from '@/ui/TextLink'
import { ZvhHelpt } from './ZvhHelpt'

interface TafelContactProps {
  tafel: { readonly slug: string; readonly korteNaam: string; readonly inhoud: OverlegtafelInhoud }
  zvh: Zvh
}

/** Whom to call about this aanmelding; where no source gives an address, the ZVH helps. */
export function TafelContact({ tafel: { slug, korteNaam, inhoud }, zvh }: TafelContactProps) {
  const { naam, email, website, telefoon } = inhoud.contact
  const given = Object.entries({ email, website, phone: telefoon }).filter(([, value]) => value !== null)
  return (
    <>
      <Contact
        name={naam ?? korteNaam}
        {...Object.fromEntries(given)}
        note={<TextLink href={`/overlegtafels/${slug}`}>Alles over {korteNaam}</TextLink>}
      />
      {!email && !telefoon && <ZvhHelpt zvh={zvh} />}
    </>
  )
}
