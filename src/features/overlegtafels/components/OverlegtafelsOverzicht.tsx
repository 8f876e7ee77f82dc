import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Lead } from '@/ui/Lead'
import { PrintHint } from '@/ui/PrintHint'
import { TextLink } from '@/ui/TextLink'

type Props = { filter: ReactNode; children: ReactNode }

/** What the full and the filtered overview share. */
export function OverlegtafelsOverzicht({ filter, children }: Props) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/' }, { label: 'Overlegtafels' }]} />
      <h1>De zeven overlegtafels van Twente</h1>
      <Lead>
        Begin altijd bij de gemeente waar de inwoner woont. Lukt het daar niet? Dan ziet u hier welke tafel
        kan helpen, wie mag aanmelden en waar.
      </Lead>
      {filter}
      {children}
      <p>
        Weet u niet welke tafel past?{' '}
        <TextLink href="/wegwijzer">Beantwoord de vragen van de wegwijzer</TextLink>. Of lees eerst{' '}
        <TextLink href="/treden">hoe de treden werken</TextLink>.
      </p>
      <PrintHint what="dit overzicht" />
      <p className="alleen-scherm">
        Er is ook een <TextLink href="/overzicht-op-papier">overzicht om op te hangen</TextLink>.
      </p>
    </>
  )
}
