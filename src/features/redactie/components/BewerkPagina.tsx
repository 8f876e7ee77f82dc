import type { FormState } from '@/domain/formState'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { gedaanTekst } from '@/ui/gedaanTekst'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { bewaarConceptAction } from '../actions'
import { adres } from '../adres'
import type { Bewerking } from '../queries'
import { Beheerpaneel } from './Beheerpaneel'
import { OudAdres } from './OudAdres'
import { RegelsAchter } from './RegelsAchter'
import { TekstForm } from './TekstForm'

interface BewerkPaginaProps {
  bewerking: Bewerking
  typed: FormState['values'] | undefined
  gedaan: string | undefined
}

const gelukt: Readonly<Record<string, string>> = {
  bewaard: 'Uw concept is bewaard. Op de openbare pagina’s is nog niets veranderd.',
  gepubliceerd: 'De tekst is gepubliceerd. De openbare pagina wordt meteen bijgewerkt.',
  weg: 'Uw concept is weg. Hieronder staat de openbare tekst.',
  gecontroleerd: 'Genoteerd: de tekst is vandaag nagekeken.',
}

/** Work on one text. */
export function BewerkPagina({ bewerking, typed, gedaan }: BewerkPaginaProps) {
  const { soort, sleutel, naam, openbaar, velden, gezien, basis, bewaardOp } = bewerking
  const { collegas, ingehaald, regelsAchter, metOudAdres } = bewerking
  const title = openbaar ? `${naam} wijzigen` : `Nieuw: ${naam}`
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Teksten beheren', href: '/redactie' }, { label: naam }]} />
      <h1>{title}</h1>
      <Lead>
        {openbaar
          ? 'Niemand ziet uw wijziging voordat u publiceert.'
          : 'Deze tekst is nog niet openbaar. Niemand anders ziet hem voordat u publiceert.'}
      </Lead>
      <GedaanMelding tekst={gedaanTekst(gedaan, gelukt)}>
        {openbaar && (
          <p>
            <TextLink href={bewerking.openbaarPad}>Bekijk de openbare pagina</TextLink>
          </p>
        )}
      </GedaanMelding>
      {collegas.map(({ wie, sinds }) => (
        <Alert key={wie} kind="info" title="Een collega werkt ook aan deze tekst">
          <p>
            {wie} bewaarde een concept op <Tijd moment={sinds} withTime />. U overschrijft elkaar niet. Wie
            als tweede publiceert, ziet eerst wat de ander veranderde.
          </p>
        </Alert>
      ))}
      {ingehaald && (
        <Alert kind="let-op" title="Er is een nieuwere openbare tekst">
          <p>
            Na het begin van uw concept is er iets gepubliceerd. Bij{' '}
            <TextLink href={adres(bewerking, 'voorbeeld')}>het voorbeeld</TextLink> ziet u wat.
          </p>
        </Alert>
      )}
      <RegelsAchter codes={regelsAchter} />
      <OudAdres teksten={metOudAdres} />
      {bewaardOp && (
        <p>
          Dit is uw concept van <Tijd moment={bewaardOp} withTime />.{' '}
          <TextLink href={adres(bewerking, 'voorbeeld')}>Bekijk het zoals iedereen het ziet</TextLink>.
        </p>
      )}
      <TekstForm
        action={bewaarConceptAction}
        soort={soort}
        sleutel={sleutel}
        title={title}
        velden={velden}
        gezien={gezien}
        basis={basis}
        typed={typed}
        keuzes={bewerking.keuzes}
      />
      <Beheerpaneel bewerking={bewerking} typed={typed} />
    </>
  )
}
