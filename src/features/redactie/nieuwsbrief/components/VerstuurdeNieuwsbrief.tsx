import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { DescriptionList } from '@/ui/DescriptionList'
import { FormTitle } from '@/ui/form/FormTitle'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Tijd } from '@/ui/Tijd'
import type { Nieuwsbrief } from '../queries'
import { Mail } from './Mail'

interface VerstuurdeNieuwsbriefProps {
  brief: Nieuwsbrief
  /** It was sent just now. */
  zojuist: boolean
}

/** What was sent, and how far the post is. */
export function VerstuurdeNieuwsbrief({ brief, zojuist }: VerstuurdeNieuwsbriefProps) {
  const { onderwerp, verstuurdOp, aantal, post } = brief
  return (
    <>
      <FormTitle title={onderwerp} errors={{}} always />
      <Breadcrumbs
        crumbs={[
          { label: 'Teksten beheren', href: '/redactie' },
          { label: 'Nieuwsbrief', href: '/redactie/nieuwsbrief' },
          { label: 'Verstuurd' },
        ]}
      />
      <h1>Verstuurde nieuwsbrief</h1>
      <GedaanMelding tekst={zojuist && 'De nieuwsbrief is onderweg. Iedere abonnee krijgt hem één keer.'} />
      <DescriptionList
        items={[
          { term: 'Verstuurd', description: verstuurdOp && <Tijd moment={verstuurdOp} withTime /> },
          { term: 'Aan', description: `${aantal} abonnees` },
          { term: 'Wacht nog', description: post.wacht },
          { term: 'Niet gelukt', description: post.geparkeerd },
        ]}
      />
      <Mail brief={brief} />
    </>
  )
}
