import type { ReactNode } from 'react'
import type { Bezwaar, CasusHandeling } from '@/domain/casus/handelingen'
import type { FormAction, FormState } from '@/domain/formState'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { FormTitle } from '@/ui/form/FormTitle'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import { bezwaarWoorden } from '../bezwaren'
import type { CasusVoorHandeling } from '../queries'
import { casusWoorden } from '../woorden'
import { AanzetPaneel } from './AanzetPaneel'

interface CasusActPaginaProps {
  casus: CasusVoorHandeling
  handeling: CasusHandeling
  action: FormAction
  knop: string
  /** What was typed before the session ended. */
  typed: FormState['values'] | undefined
  /** What has to be read before the form. */
  vooraf?: ReactNode
  children: ReactNode
}

/** One act on a casus on one page: who has it now, the questions, the button, and the way back. */
export function CasusActPagina({
  casus,
  handeling,
  action,
  knop,
  typed,
  vooraf,
  children,
}: CasusActPaginaProps) {
  const { titel, uitleg } = casusWoorden[handeling]
  const href = `/casussen/${casus.id}`
  const paginatitel = `${titel} – Casus ${casus.code}`
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Mijn casussen', href: '/casussen' },
          { label: `Casus ${casus.code}`, href },
          { label: titel },
        ]}
      />
      <p className="stap">Casus {casus.code}</p>
      <h1>{titel}</h1>
      <Lead>{uitleg}</Lead>
      <AanzetPaneel aanzet={casus.aanzet} nu={casus.nu} />
      {vooraf}
      {casus.bezwaar === null ? (
        <ActionForm
          action={action}
          title={paginatitel}
          ownsTitle
          typed={typed}
          hidden={{ casusId: casus.id }}
        >
          {children}
          <SubmitOrBack submit={knop} back={href} backLabel="Terug naar de casus" />
        </ActionForm>
      ) : (
        <KanNiet titel={paginatitel} href={href} bezwaar={casus.bezwaar} />
      )}
    </>
  )
}

interface KanNietProps {
  titel: string
  href: string
  bezwaar: Bezwaar
}

function KanNiet({ titel, href, bezwaar }: KanNietProps) {
  return (
    <>
      <FormTitle title={titel} errors={{}} always />
      <Alert kind="let-op" title="Dit kan nu niet">
        <p>{bezwaarWoorden[bezwaar]}</p>
        <p>
          <TextLink href={href}>Bekijk wat u wel kunt doen</TextLink>
        </p>
      </Alert>
    </>
  )
}
