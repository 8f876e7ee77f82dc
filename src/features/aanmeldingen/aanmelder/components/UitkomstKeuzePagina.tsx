import { Lead } from '@/ui/Lead'
import { UitkomstKeuze } from '../../behandelaar/components/UitkomstKeuze'
import { aanmeldingPad } from '../stappen'
import type { Gevolgd } from '../volg'
import { Kruimels } from './Kruimels'

/** A table outside the portal answers outside the portal: the applicant notes here what it was. */
export function UitkomstKeuzePagina({ gevolgd }: { gevolgd: Gevolgd }) {
  return (
    <>
      <Kruimels casus={gevolgd.casus} aanmelding={gevolgd} pagina="Noteer de uitkomst" />
      <p className="stap">Aanmelding {gevolgd.referentie}</p>
      <h1>Noteer de uitkomst</h1>
      <Lead>{gevolgd.tafel.korteNaam} antwoordt buiten het portaal. Wat hebt u gehoord?</Lead>
      <UitkomstKeuze pad={`${aanmeldingPad(gevolgd.id)}/uitkomst`} />
    </>
  )
}
