import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { Alert } from '@/ui/Alert'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { DescriptionList } from '@/ui/DescriptionList'
import { Heading } from '@/ui/Heading'
import { PrintHint } from '@/ui/PrintHint'
import { Tijd } from '@/ui/Tijd'
import { aanmeldingPad } from '../stappen'
import { isVoorlopig, voorlopigUitleg } from '../termijnWoorden'
import type { Gevolgd } from '../volg'
import { Kruimels } from './Kruimels'
import { TafelContact } from './TafelContact'

/** The confirmation: what was sent, what happens next and when, and whom to call. */
export function Verstuurd({ gevolgd, zvh }: { gevolgd: Gevolgd; zvh: Zvh }) {
  const { id, referentie, tafel, ligtBij, volgendeStap, uiterlijk, casus } = gevolgd
  return (
    <>
      <Kruimels casus={casus} aanmelding={gevolgd} pagina={titel(gevolgd)} />
      <h1>{titel(gevolgd)}</h1>
      <Alert kind="klaar" title={`Uw referentie is ${referentie}`}>
        <p>{watErGebeurde(gevolgd)}</p>
      </Alert>
      <Heading level={2}>Wat gebeurt er nu?</Heading>
      <DescriptionList
        items={[
          { term: 'Ligt bij', description: ligtBij },
          { term: 'Volgende stap', description: volgendeStap },
          ...(uiterlijk
            ? [{ term: 'U hoort het uiterlijk op', description: <Tijd moment={uiterlijk} withTime /> }]
            : []),
        ]}
      />
      {uiterlijk && isVoorlopig(tafel.inhoud.reactietermijn) && <p className="stil">{voorlopigUitleg}</p>}
      <p>U krijgt een e-mail als er nieuws is. Hebt u op die dag nog niets gehoord? Neem dan contact op.</p>
      <Heading level={2}>Met wie kunt u bellen of mailen?</Heading>
      <TafelContact tafel={tafel} zvh={zvh} />
      <ButtonRow>
        <ButtonLink href={aanmeldingPad(id)}>Volg deze aanmelding</ButtonLink>
        <ButtonLink kind="secondary" href={`/casussen/${casus.id}`}>
          Terug naar de casus
        </ButtonLink>
      </ButtonRow>
      <PrintHint what="deze bevestiging" />
    </>
  )
}

function watErGebeurde({ status, tafel, ligtBij }: Gevolgd): string {
  if (status === 'doorgestuurd')
    return `U hebt genoteerd dat u de casus zelf naar ${tafel.korteNaam} hebt gestuurd.`
  if (status === 'wacht-op-akkoord')
    return `Eerst leest ${ligtBij} uw aanmelding. Daarna gaat de aanmelding naar ${tafel.korteNaam}. U hoeft nu niets te doen.`
  return `${tafel.korteNaam} heeft uw aanmelding ontvangen. U hoeft nu niets te doen.`
}

const titel = ({ status }: Pick<Gevolgd, 'status'>): string =>
  status === 'doorgestuurd' ? 'Genoteerd: u hebt de casus doorgestuurd' : 'Uw aanmelding is verstuurd'
