import type { Veld } from '@/domain/terugkoppeling/velden'
import { eersteEigenVeld } from '@/domain/terugkoppeling/velden'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { FormTitle } from '@/ui/form/FormTitle'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { Lead } from '@/ui/Lead'
import { Steps } from '@/ui/Steps'
import { TextLink } from '@/ui/TextLink'
import { verstuurAction } from '../actions'
import type { Concept } from '../queries'
import { Kruimels } from './Kruimels'
import { NogNiet } from './NogNiet'
import { titelVan } from './SchrijfPagina'
import { Velden } from './Velden'

/** All 14 fields as the portefeuillehouder will read them; nothing has left yet. */
export function ControlePagina({ concept }: { concept: Concept }) {
  const { id, gezien, velden, ontbreekt, herleidbaar } = concept
  const titel = `Controleer: ${titelVan(concept)}`
  const kan = ontbreekt.length === 0 && herleidbaar.length === 0
  return (
    <>
      {!kan && <FormTitle title={titel} errors={{}} always />}
      <Kruimels label={titelVan(concept)} href={schrijven(id)} pagina="Controleren" />
      <Steps current={2} total={2} name="Terugkoppeling" />
      <h1>Controleer de terugkoppeling</h1>
      <Lead>
        {kan
          ? 'Zo leest de portefeuillehouder de terugkoppeling. Klopt alles? Verstuur dan onderaan.'
          : 'Er is nog niets verstuurd. Vul eerst aan wat hieronder staat.'}
      </Lead>
      <NogNiet concept={concept} />
      <p>
        Velden 1 tot en met 9 komen uit het overleg. Klopt daar iets niet?{' '}
        <TextLink href={`/overleg/${concept.overlegId}`}>Pas het aan bij het overleg</TextLink>
      </p>
      <Velden velden={velden} onder={(veld) => <Wijzig veld={veld} concept={concept} />} />
      {kan ? (
        <ActionForm
          action={verstuurAction}
          title={titel}
          ownsTitle
          hidden={{ id, gezien: gezien.toISOString() }}
        >
          <p>
            De regionale portefeuillehouder krijgt een mail zonder inhoud, en leest de terugkoppeling in het
            portaal. Na het versturen verandert er niets meer. Een fout herstelt u met een nieuwe versie.
          </p>
          <SubmitOrBack
            submit="Verstuur naar de portefeuillehouder"
            back={schrijven(id)}
            backLabel="Terug naar de vragen"
          />
        </ActionForm>
      ) : (
        <ButtonRow>
          <ButtonLink href={schrijven(id)}>Terug naar de vragen</ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}

const schrijven = (id: string): string => `/terugkoppelingen/${id}/schrijven`

function Wijzig({ veld, concept }: { veld: Veld; concept: Concept }) {
  if (veld.nummer < eersteEigenVeld) return null
  return (
    <p className="velden__actie">
      <TextLink href={`${schrijven(concept.id)}#${eersteVraag[veld.nummer]}`}>
        Wijzig<span className="alleen-voorlezen">: {veld.titel}</span>
      </TextLink>
    </p>
  )
}

/** Where each field of the gemeente begins on the form. */
const eersteVraag: Readonly<Record<number, string>> = {
  10: 'hiaat',
  11: 'les',
  12: 'regie',
  13: 'ondersteuner',
  14: 'signaal',
}
