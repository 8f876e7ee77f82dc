import type { ReactNode } from 'react'
import type { FormAction, FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { OnceTyped } from '../../behandelaar/components/OnceTyped'
import type { VoorHandeling } from './HandelingPagina'

/** What the page of every act hands to its form. */
export interface FormProps {
  overleg: VoorHandeling
  /** What was typed before the session ended. */
  typed: FormState['values'] | undefined
}

interface HandelingFormProps extends FormProps {
  action: FormAction
  titel: string
  knop?: string | undefined
  hidden?: Readonly<Record<string, string>> | undefined
  /** Where "Terug" goes, below the overleg. */
  terug?: string | undefined
  children: ReactNode
}

/** The form of one act. It carries the state that the person saw, so that a colleague's act in between is noticed. */
export function HandelingForm(props: HandelingFormProps) {
  const { action, titel, knop, overleg, typed, hidden, terug = '', children } = props
  return (
    <ActionForm
      action={action}
      title={titel}
      ownsTitle
      typed={typed}
      hidden={{ ...hidden, id: overleg.id, gezien: String(overleg.versie) }}
    >
      <OnceTyped always={overleg.mogelijk}>
        {children}
        <SubmitOrBack submit={knop ?? titel} back={`/overleg/${overleg.id}${terug}`} />
      </OnceTyped>
    </ActionForm>
  )
}
