import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { Alert } from '@/ui/Alert'
import { FormTitle } from '@/ui/form/FormTitle'
import { Lead } from '@/ui/Lead'
import { rolMagNiet } from '../messages'
import type { Controle as ControleData } from '../queries'
import { Controle } from './Controle'
import { Kruimels } from './Kruimels'
import { NogNiet } from './NogNiet'
import { Ontbreekt } from './Ontbreekt'
import { VerstuurForm } from './VerstuurForm'
import { WatGebeurtEr } from './WatGebeurtEr'

const titel = 'Controleer uw aanmelding'

/** Check your answers: nothing has been sent yet. */
export function ControlePagina({ controle, zvh }: { controle: ControleData; zvh: Zvh }) {
  return (
    <>
      {!kanVersturen(controle) && <FormTitle title={titel} errors={{}} always />}
      <Kruimels casus={controle.casus} aanmelding={controle} pagina="Controleren" />
      <p className="stap">
        Aanmelding {controle.referentie} bij {controle.tafel.korteNaam}
      </p>
      <h1>{titel}</h1>
      <Lead>Er is nog niets verstuurd. Klopt alles? Dan verstuurt u de aanmelding onderaan deze pagina.</Lead>
      <Ontbreekt id={controle.id} ontbreekt={controle.ontbreekt} />
      <Controle controle={controle} />
      {controle.verzending ? (
        <>
          <WatGebeurtEr controle={controle} />
          {kanVersturen(controle) ? (
            <VerstuurForm controle={controle} titel={titel} />
          ) : (
            <NogNiet
              id={controle.id}
              casusId={controle.casus.id}
              ontbreekt={controle.ontbreekt}
              beletsel={controle.beletsel}
              zvh={zvh}
            />
          )}
        </>
      ) : (
        <Alert kind="let-op" title="U kunt hier niet zelf aanmelden">
          <p>{rolMagNiet}</p>
        </Alert>
      )}
    </>
  )
}

const kanVersturen = ({ verzending, beletsel, ontbreekt }: ControleData): boolean =>
  verzending !== null && beletsel === null && ontbreekt.length === 0
