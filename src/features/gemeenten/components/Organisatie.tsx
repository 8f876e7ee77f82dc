import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { findGemeente } from '@/domain/routering/gemeenten'
import { now } from '@/server/clock'
import { Bronnen } from '@/ui/Bronnen'
import { MailLink } from '@/ui/MailLink'
import { NietGecontroleerd } from '@/ui/NietGecontroleerd'
import { Onbekend } from '@/ui/Onbekend'
import { WebLink } from '@/ui/WebLink'
import type { Ondersteuner } from '../gemeente'

type Props = { ondersteuner: Ondersteuner; zvh: Zvh }

/** One organisation that stands beside the inwoner: what it does, where, and how one reaches it. */
export function Organisatie({ ondersteuner: { slug, naam, inhoud }, zvh }: Props) {
  const plaats = waar(inhoud)
  return (
    <div id={slug}>
      <dt>{naam}</dt>
      <dd>
        {inhoud.wat} {plaats ? `Werkt in ${plaats}.` : 'In welke gemeenten zij werkt, is nog niet bekend.'}{' '}
        <Bereikbaar inhoud={inhoud} zvh={zvh} />
        <Bronnen bronnen={inhoud.bronnen} />
        <NietGecontroleerd laatst={inhoud.laatstGecontroleerd} nu={now()} />
      </dd>
    </div>
  )
}

/** As long as nobody knows the address of the organisation itself, questions go to the ZVH. */
function Bereikbaar({
  inhoud: { website, vraagAan },
  zvh,
}: Pick<Ondersteuner, 'inhoud'> & Pick<Props, 'zvh'>) {
  const eigen = vraagAan === zvh.email ? null : vraagAan
  if (!website && !eigen) return <Onbekend wat="Het adres is" vraagAan={vraagAan} />
  return (
    <>
      {website && <WebLink adres={website}>{website}</WebLink>}
      {website && eigen && ' · '}
      {eigen && <MailLink email={eigen} />}
    </>
  )
}

function waar({ werkgebied, gemeenteCodes }: Ondersteuner['inhoud']): string | null {
  if (werkgebied || !gemeenteCodes) return werkgebied
  const namen = gemeenteCodes.flatMap((code) => findGemeente(code)?.naam ?? [])
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(namen) || null
}
