import type { FormState } from '@/domain/formState'
import { eersteEigenVeld } from '@/domain/terugkoppeling/velden'
import { Alert } from '@/ui/Alert'
import { Details } from '@/ui/Details'
import { Lead } from '@/ui/Lead'
import { Steps } from '@/ui/Steps'
import type { Concept } from '../queries'
import { Kruimels } from './Kruimels'
import { SchrijfForm } from './SchrijfForm'
import { Velden } from './Velden'

export const titelVan = ({ versie, casuscode }: Pick<Concept, 'versie' | 'casuscode'>): string =>
  versie > 1 ? `Correctie van de terugkoppeling ${casuscode}` : `Terugkoppeling ${casuscode}`

/** The questions of the gemeente; what the overleg knows stands folded above them. */
export function SchrijfPagina({
  concept,
  typed,
}: {
  concept: Concept
  typed: FormState['values'] | undefined
}) {
  const { id, correctieReden, velden } = concept
  const titel = titelVan(concept)
  return (
    <>
      <Kruimels label={titel} />
      <Steps current={1} total={2} name="Terugkoppeling" />
      <h1>{titel}</h1>
      <Lead>
        Beantwoord de vragen hieronder. Daarna ziet u alle 14 velden bij elkaar. Er is nog niets verstuurd.
      </Lead>
      {correctieReden && (
        <Alert kind="info" title="Waarom deze correctie">
          <p className="whitespace-pre-line">{correctieReden}</p>
        </Alert>
      )}
      <Details summary="Wat al bekend is uit het overleg (velden 1 tot en met 9)">
        <p className="stil">
          Klopt hier iets niet? Dat past u aan{' '}
          <a className="nl-link" href={`/overleg/${concept.overlegId}`}>
            bij het overleg
          </a>
          . Daarna staat het hier ook goed.
        </p>
        <Velden velden={velden.slice(0, eersteEigenVeld - 1)} level={3} />
      </Details>
      <SchrijfForm key={id} concept={concept} typed={typed} titel={titel} />
    </>
  )
}
