import type { FormState } from '@/domain/formState'
import { GuardedText } from '@/ui/form/GuardedText'
import { CasusActPagina } from '../../pad/components/CasusActPagina'
import { CasusVervolgVelden } from '../../pad/components/CasusVervolgVelden'
import type { CasusVoorHandeling } from '../../pad/queries'
import { sluitAfAction } from '../actions'

interface AfsluitPaginaProps {
  casus: CasusVoorHandeling
  typed: FormState['values'] | undefined
}

/** Ends a casus without a table; what happens next stays readable for everybody who works on it. */
export function AfsluitPagina({ casus, typed }: AfsluitPaginaProps) {
  return (
    <CasusActPagina
      casus={casus}
      handeling="sluitAf"
      action={sluitAfAction}
      knop="Sluit af"
      typed={typed}
      vooraf={<p>Is er later toch weer een tafel nodig? Dan gaat de casus vanzelf weer open.</p>}
    >
      <GuardedText
        name="reden"
        label="Waarom sluit u de casus af?"
        hint="Bijvoorbeeld: ‘De inwoner heeft een plek met begeleiding.’"
        max={500}
        rows={3}
      />
      <CasusVervolgVelden eigenaar="gemeente" />
    </CasusActPagina>
  )
}
