import type { ReactNode } from 'react'
import type { FormAction, FormState } from '@/domain/formState'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { Lead } from '@/ui/Lead'
import { aanmeldingPad } from '../stappen'
import type { Gevolgd } from '../volg'
import { Kruimels } from './Kruimels'

interface ActPaginaProps {
  gevolgd: Gevolgd
  action: FormAction
  titel: string
  uitleg: string
  knop: string
  typed: FormState['values'] | undefined
  hidden?: Readonly<Record<string, string>> | undefined
  /** What has to be read before the form. */
  vooraf?: ReactNode
  children: ReactNode
}

/** One act of the applicant on one page: what it is, the questions, the button, and the way back. */
export function ActPagina({ gevolgd, titel, uitleg, knop, vooraf, children, ...form }: ActPaginaProps) {
  const { id, casus, referentie, tafel } = gevolgd
  const { action, hidden, typed } = form
  return (
    <>
      <Kruimels casus={casus} aanmelding={gevolgd} pagina={titel} />
      <p className="stap">
        Aanmelding {referentie} bij {tafel.korteNaam}
      </p>
      <h1>{titel}</h1>
      <Lead>{uitleg}</Lead>
      {vooraf}
      <ActionForm action={action} title={titel} ownsTitle typed={typed} hidden={{ ...hidden, id }}>
        {children}
        <SubmitOrBack submit={knop} back={aanmeldingPad(id)} />
      </ActionForm>
    </>
  )
}
