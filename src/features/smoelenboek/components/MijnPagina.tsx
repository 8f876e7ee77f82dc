import type { Actor } from '@/domain/access/actor'
import type { FormState } from '@/domain/formState'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { CheckboxGroup } from '@/ui/form/CheckboxGroup'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { gedaanTekst } from '@/ui/gedaanTekst'
import { Lead } from '@/ui/Lead'
import { formatTijd } from '@/ui/Tijd'
import { plaatsAction, wijzigAction } from '../actions'
import type { EigenVermelding } from '../queries'
import { Intrekken } from './Intrekken'
import { MijnFoto } from './MijnFoto'
import { VermeldingVelden } from './VermeldingVelden'

interface MijnPaginaProps {
  actor: Actor
  eigen: EigenVermelding
  typed: FormState['values'] | undefined
  gedaan: string | undefined
}

const gedaanTeksten: Readonly<Record<string, string>> = {
  geplaatst: 'U staat in het smoelenboek. Wilt u er een foto bij zetten?',
  gewijzigd: 'Uw vermelding is gewijzigd. Collega’s zien dit meteen.',
  foto: 'Uw foto staat in het smoelenboek.',
  'foto-weg': 'Uw foto is verwijderd.',
  ingetrokken: 'Uw toestemming is ingetrokken. Uw vermelding en uw foto zijn verwijderd.',
}

const titel = 'Mijn vermelding'

/** The own entry: nothing is kept before consent, and all of it goes when the consent is taken back. */
export function MijnPagina({ actor, eigen, typed, gedaan }: MijnPaginaProps) {
  const { vermelding } = eigen
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Smoelenboek', href: '/smoelenboek' }, { label: titel }]} />
      <h1>{titel}</h1>
      <GedaanMelding tekst={gedaanTekst(gedaan, gedaanTeksten)} />
      <Lead>
        {vermelding
          ? `U gaf toestemming op ${formatTijd(vermelding.toestemmingOp)}. Wie aan de tafels werkt, kan dit zien.`
          : 'U staat nog niet in het smoelenboek. Er is niets bewaard.'}
      </Lead>
      {vermelding && <MijnFoto naam={actor.naam} fotoId={vermelding.foto?.id ?? null} />}
      <ActionForm action={vermelding ? wijzigAction : plaatsAction} title={titel} ownsTitle typed={typed}>
        <h2>Wat collega’s zien</h2>
        <p>
          {actor.naam}, {actor.organisatie.naam}.{' '}
          <span className="stil">Klopt dit niet? Een beheerder van het portaal kan het wijzigen.</span>
        </p>
        <VermeldingVelden
          vermelding={vermelding}
          email={eigen.email}
          organisatie={actor.organisatie.naam}
          gemeenteCode={actor.gemeenteCode}
          tafels={actor.tafels}
        />
        {!vermelding && <Toestemming />}
        <SubmitOrBack
          submit={vermelding ? 'Bewaar mijn vermelding' : 'Zet mij in het smoelenboek'}
          back="/smoelenboek"
        />
      </ActionForm>
      {vermelding && <Intrekken />}
    </>
  )
}

function Toestemming() {
  return (
    <CheckboxGroup
      name="toestemming"
      label="Uw toestemming"
      hint="Dit zien alleen mensen die aan de overlegtafels, bij een gemeente of bij een ketenpartner werken, na het inloggen. U hoeft dit niet te doen, en u kunt er altijd mee stoppen."
      options={[{ value: 'ja', label: 'Ja, collega’s mogen zien wat ik hier invul' }]}
    />
  )
}
