import { Alert } from '@/ui/Alert'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { aanmeldingPad } from '../stappen'
import type { Gevolgd } from '../volg'

/** What asks for attention first: a question of the table, or a term that has passed. */
export function Meldingen({ gevolgd }: { gevolgd: Gevolgd }) {
  const { id, openVraag, eigen, teLaat, tafel, uitlegGevraagdOp } = gevolgd
  return (
    <>
      {openVraag && (
        <Alert kind="let-op" title={`${tafel.korteNaam} heeft een vraag`}>
          <p className="whitespace-pre-line">{openVraag}</p>
          {eigen && (
            <p>
              <TextLink href={`${aanmeldingPad(id)}/aanvullen`}>Beantwoord de vraag</TextLink>
            </p>
          )}
        </Alert>
      )}
      {uitlegGevraagdOp && (
        <Alert kind="info" title={eigen ? 'U hebt uitleg gevraagd' : 'De aanmelder vraagt uitleg'}>
          <p>
            De vraag is gesteld op <Tijd moment={uitlegGevraagdOp} />. Het antwoord komt op deze pagina te
            staan.
          </p>
        </Alert>
      )}
      {teLaat && (
        <Alert kind="spoed" title="Dit duurt te lang">
          <p>De termijn is voorbij: {teLaat}. Neem contact op. Op deze pagina staat met wie.</p>
        </Alert>
      )}
    </>
  )
}
