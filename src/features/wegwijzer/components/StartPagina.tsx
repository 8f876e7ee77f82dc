import { emptyFormState } from '@/domain/formState'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonRow } from '@/ui/ButtonLink'
import { StaticForm } from '@/ui/form/StaticForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Heading } from '@/ui/Heading'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'

/** What the wegwijzer does, before anybody answers anything. */
export function StartPagina() {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/' }, { label: 'Wegwijzer' }]} />
      <Heading level={1}>Wegwijzer: wat moet ik doen?</Heading>
      <Lead>
        Zit u vast in de hulp voor een inwoner? Beantwoord een paar vragen. U krijgt een advies: wat u zelf
        kunt doen, en welke overlegtafel past.
      </Lead>
      <StaticForm action="/wegwijzer" state={emptyFormState}>
        <ButtonRow>
          <SubmitButton>Start de wegwijzer</SubmitButton>
        </ButtonRow>
      </StaticForm>
      <ul>
        <li>Meestal zijn het 10 tot 20 korte vragen. Dat kost ongeveer vijf minuten.</li>
        <li>Weet u iets niet? Kies dan “Weet ik niet”. Dat telt nooit als “nee”.</li>
        <li>Weinig tijd? Vanaf vraag 6 kunt u al een voorlopig advies vragen.</li>
        <li>U kunt altijd terug, en elk antwoord wijzigen.</li>
        <li>U ziet bij elk advies waarom het past en waar dat staat.</li>
      </ul>
      <Heading level={2}>Wij bewaren niets</Heading>
      <p>
        U logt niet in. Uw antwoorden gaan met elke vraag mee in uw eigen browser. Wij zetten ze niet in een
        bestand, een logboek of een cookie. Vul nooit een naam of geboortedatum in: dat vragen wij ook niet.
      </p>
      <p>
        Het advies komt uit vaste regels. Een mens beslist.{' '}
        <TextLink href="/wegwijzer/regels">Bekijk de regels van de wegwijzer</TextLink>.
      </p>
    </>
  )
}
