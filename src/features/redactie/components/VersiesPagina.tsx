import type { Soort } from '@/domain/redactie/soorten'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Details } from '@/ui/Details'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Lead } from '@/ui/Lead'
import { formatTijd } from '@/ui/Tijd'
import { herstelAction } from '../actions'
import { adres } from '../adres'
import type { Versie, Versies } from '../queries'
import { Wijzigingen } from './Wijzigingen'

interface VersiesPaginaProps extends Versies {
  soort: Soort
  sleutel: string
}

/** Every version that was public: who, when, what changed, and the way back. */
export function VersiesPagina({ soort, sleutel, naam, openbaar, versies }: VersiesPaginaProps) {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Teksten beheren', href: '/redactie' },
          openbaar ? { label: naam, href: adres({ soort, sleutel }) } : { label: naam },
          { label: 'Versies' },
        ]}
      />
      <h1>Versies van {naam}</h1>
      <Lead>Terugzetten maakt eerst een concept. U publiceert het daarna zelf.</Lead>
      <ol className="versies" reversed>
        {versies.map((versie, index) => (
          <li key={versie.nummer}>
            <VersieDeel versie={versie} soort={soort} sleutel={sleutel} isNu={openbaar && index === 0} />
          </li>
        ))}
      </ol>
    </>
  )
}

type DeelProps = { versie: Versie; soort: Soort; sleutel: string; isNu: boolean }

function VersieDeel({ versie, soort, sleutel, isNu }: DeelProps) {
  const { nummer, op, wie, toelichting, regels, weg, wijzigingen } = versie
  return (
    <section aria-labelledby={`versie-${nummer}`}>
      <h2 id={`versie-${nummer}`}>
        Versie {nummer}, {formatTijd(op, true)}
        {isNu && ' (nu openbaar)'}
        {weg && ' (weggehaald)'}
      </h2>
      <p>
        {wie}. {toelichting}
      </p>
      {regels.length > 0 && <p>Raakte de regels {regels.join(', ')} van de wegwijzer.</p>}
      {wijzigingen === null && <p>Dit is de eerste versie die bewaard is.</p>}
      {wijzigingen !== null && !weg && (
        <Details summary={`Wat veranderde er? (${wijzigingen.length})`}>
          <Wijzigingen caption={`Wijzigingen in versie ${nummer}`} wijzigingen={wijzigingen} />
        </Details>
      )}
      {!isNu && !weg && (
        <ActionForm
          action={herstelAction}
          hidden={{ soort, sleutel, versie: String(nummer) }}
          id={`herstel-${nummer}`}
        >
          <SubmitButton kind="secondary">Zet versie {nummer} terug</SubmitButton>
        </ActionForm>
      )}
    </section>
  )
}
