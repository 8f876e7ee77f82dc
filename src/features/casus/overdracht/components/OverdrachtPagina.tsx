import type { FormState } from '@/domain/formState'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { DescriptionList } from '@/ui/DescriptionList'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import { formatTijd, Tijd } from '@/ui/Tijd'
import type { Overdracht } from '../queries'
import { IntrekForm } from './IntrekForm'
import { OvernameForms } from './OvernameForms'

interface OverdrachtPaginaProps {
  overdracht: Overdracht
  /** The reader decides for the gemeente that was asked. */
  ontvanger: boolean
  vrager: boolean
  /** The casus is within reach of the reader. */
  metCasus: boolean
  typed: FormState['values'] | undefined
}

const standen: Readonly<Record<string, string>> = {
  gevraagd: 'wacht op antwoord',
  aangenomen: 'overgenomen',
  geweigerd: 'niet overgenomen',
  ingetrokken: 'ingetrokken',
}

/** One hand-over: what was asked and why, and the answer: to give, to wait for, or to read. */
export function OverdrachtPagina({ overdracht, ontvanger, vrager, metCasus, typed }: OverdrachtPaginaProps) {
  const {
    casusId,
    casusCode,
    status,
    titel,
    van,
    naar,
    door,
    reden,
    gevraagdOp,
    uiterlijk,
    teLaat,
    antwoord,
  } = overdracht
  const open = status === 'gevraagd'
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'Mijn casussen', href: '/casussen' }, { label: `Overdracht van ${casusCode}` }]}
      />
      <h1>Overdracht van casus {casusCode}</h1>
      <DescriptionList
        items={[
          {
            term: 'Stand',
            description: <StatusTag kind={open ? 'wacht' : 'klaar'}>{standen[status]}</StatusTag>,
          },
          { term: 'Waarom', description: `${titel}. ${reden}` },
          { term: 'Van', description: van },
          { term: 'Naar', description: naar },
          { term: 'Gevraagd door', description: `${door}, op ${formatTijd(gevraagdOp)}` },
          ...(open
            ? [
                {
                  term: 'Antwoord uiterlijk',
                  description: (
                    <>
                      <Tijd moment={uiterlijk} /> {teLaat && <StatusTag kind="laat">{teLaat}</StatusTag>}
                    </>
                  ),
                },
              ]
            : []),
          ...(antwoord ? [{ term: 'Antwoord', description: antwoord }] : []),
        ]}
      />
      {metCasus && (
        <p>
          <TextLink href={`/casussen/${casusId}`}>Bekijk de casus</TextLink>
        </p>
      )}
      {open && ontvanger && <OvernameForms casusId={casusId} naar={naar} typed={typed} />}
      {open && vrager && <IntrekForm casusId={casusId} typed={typed} />}
    </>
  )
}
