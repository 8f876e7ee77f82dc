import { Alert } from '@/ui/Alert'
import { TextLink } from '@/ui/TextLink'
import type { Overleg } from '../overleg'

/** How it ended, when there is nothing more to do; and what stands in the way of the next step. */
export function Stand({ overleg }: { overleg: Overleg }) {
  const { status, besluitReden, gestoptReden, voortgang, nu, id, handelingen, uitkomst } = overleg
  if (status === 'niet-bijeengeroepen')
    return (
      <Alert kind="info" title="Het overleg komt er niet">
        <p>De gemeentebestuurder roept het niet bijeen. {besluitReden}</p>
      </Alert>
    )
  if (status === 'gestopt')
    return (
      <Alert kind="info" title="Het overleg is gestopt">
        <p>{gestoptReden}</p>
      </Alert>
    )
  if (status === 'gehouden' && !nu)
    return (
      <Alert kind="klaar" title="Dit overleg is klaar">
        <p>De terugkoppeling is verstuurd en er zijn geen afspraken meer open.</p>
        {uitkomst === 'geen-oplossing' && (
          <p>
            Er is geen oplossing gevonden. De casus gaat verder op RDM-trede 4.{' '}
            <TextLink href={`/landelijk/${id}`}>Naar RDM-trede 4</TextLink>
          </p>
        )}
      </Alert>
    )
  if (status === 'controle' && voortgang.gecontroleerd && voortgang.beletsels > 0)
    return (
      <Alert kind="let-op" title="De bestuurder kan nog geen signaal krijgen">
        <p>
          Eerst moet duidelijk zijn bij welke tafels de casus was, en dat geen andere tafel kan helpen. Vraag
          de aanmelder om aanvulling, of wijs een andere tafel.{' '}
          <TextLink href={`/werklijst/${overleg.aanmeldingId}`}>Naar de aanmelding</TextLink>
        </p>
      </Alert>
    )
  if (handelingen.includes('nodigUit') && voortgang.legePlaatsen > 0 && voortgang.deelnemers > 0)
    return (
      <p>
        Lukt het niet om elke plek te vullen? U kunt toch{' '}
        <TextLink href={`/overleg/${id}/uitnodigen`}>uitnodigen</TextLink>, als u opschrijft waarom.
      </p>
    )
  return null
}
