import type { ReactNode } from 'react'
import type { CasusHandeling } from '@/domain/casus/handelingen'
import type { FormAction, FormState } from '@/domain/formState'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
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
      {casus.mogelijk ? (
        <ActionForm
          action={action}
          title={`${titel} – Casus ${casus.code}`}
          ownsTitle
          typed={typed}
          hidden={{ casusId: casus.id }}
        >
          {children}
          <SubmitOrBack submit={knop} back={href} backLabel="Terug naar de casus" />
        </ActionForm>
      ) : (
        <KanNiet titel={titel} href={href} />
      )}
    </>
  )
}

function KanNiet({ titel, href }: { titel: string; href: string }) {
  return (
    <>
      <title>{titel}</title>
      <Alert kind="let-op" title="Dit kan nu niet">
        <p>
          Bij deze casus is dit nu niet mogelijk. <TextLink href={href}>Bekijk wat u wel kunt doen</TextLink>
        </p>
      </Alert>
    </>
  )
}
