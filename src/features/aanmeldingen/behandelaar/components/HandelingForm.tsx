import type { ReactNode } from 'react'
import type { FormAction, FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import type { PossibleStand } from '../behandeling'
import { OnceTyped } from './OnceTyped'

interface HandelingFormProps {
  action: FormAction
  titel: string
  stand: PossibleStand
  /** What was typed before the session ended. */
  typed: FormState['values'] | undefined
  hidden?: Readonly<Record<string, string>> | undefined
  children: ReactNode
}

/** The form of one act. It carries the state that the person saw, so that a colleague's act in between is noticed. */
export function HandelingForm({ action, titel, stand, typed, hidden, children }: HandelingFormProps) {
  return (
    <ActionForm
      action={action}
      title={titel}
      ownsTitle
      typed={typed}
      hidden={{ ...hidden, id: stand.id, gezien: stand.ligtBijSinds.toISOString() }}
    >
      <OnceTyped always={stand.mogelijk}>
        {children}
        <SubmitOrBack submit={titel} back={`/werklijst/${stand.id}`} backLabel="Terug naar de aanmelding" />
      </OnceTyped>
    </ActionForm>
  )
}
