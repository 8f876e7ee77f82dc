import type { ReactNode } from 'react'
import { kanNaarTafel, vervolgNa } from '@/domain/casus/vervolg'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Heading } from '@/ui/Heading'
import { AntwoordenLijst } from '@/ui/routering/AntwoordenLijst'
import { RouteadviesView } from '@/ui/routering/RouteadviesView'
import type { Routeinhoud } from '@/ui/routering/routeinhoud'
import type { CasusAdvies } from '../queries'
import { VervolgPaneel } from './VervolgPaneel'
import { WijzigLink } from './WijzigLink'

interface AdviesPaginaProps {
  casus: CasusAdvies
  inhoud: Routeinhoud
  /** Where somebody chooses a table, below the advised ones. */
  children: ReactNode
}

/** The advice in a casus: what fits, what to do now, and the answers it rests on. */
export function AdviesPagina({ casus, inhoud, children }: AdviesPaginaProps) {
  const { casusId, code, advies, pad, getoondOp } = casus
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Mijn casussen', href: '/casussen' },
          { label: `Casus ${code}`, href: `/casussen/${casusId}` },
          { label: 'Advies' },
        ]}
      />
      <p className="stap">Casus {code} · advies</p>
      <RouteadviesView
        advies={advies}
        inhoud={inhoud}
        acties={
          <>
            {advies.uitkomst !== 'tafels' && (
              <VervolgPaneel vervolg={vervolgNa(advies.uitkomst, advies.regie, getoondOp)} />
            )}
            {kanNaarTafel(advies.uitkomst) && children}
          </>
        }
      />
      <Heading level={2}>Uw antwoorden</Heading>
      <p>Klopt er iets niet? Wijzig het antwoord. Het advies past zich aan.</p>
      <AntwoordenLijst
        antwoorden={pad.antwoorden}
        wijzig={(vraag) => <WijzigLink casusId={casusId} vraag={vraag} />}
      />
    </>
  )
}
