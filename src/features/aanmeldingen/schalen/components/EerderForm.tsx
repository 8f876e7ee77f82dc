import { keuzesBij } from '@/domain/casus/eerder'
import type { FormState } from '@/domain/formState'
import type { EerdereUitkomst } from '@/domain/routering/situatie'
import { findTafel } from '@/domain/routering/tafels'
import { ActionForm } from '@/ui/form/ActionForm'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { noteerEerderAction } from '../actions'
import type { Opschalen } from '../queries'

const namen: Record<EerdereUitkomst, string> = {
  opgelost: 'Het is opgelost',
  'geen-oplossing': 'Het gaf geen oplossing',
  'niet-samen-uitgekomen': 'De partijen kwamen er samen niet uit',
  'advies-niet-uitgevoerd': 'Het advies is niet uitgevoerd',
  loopt: 'Het loopt nog',
}

interface EerderFormProps {
  opschalen: Opschalen
  typed: FormState['values'] | undefined
}

/** How it really ended at a table: the portal knows the uitkomst, only people know what came of it. */
export function EerderForm({ opschalen, typed }: EerderFormProps) {
  const { casus, geweest, situatie } = opschalen
  const vragen = geweest.filter((plek) => keuzesBij(plek).length > 0)
  if (vragen.length === 0) return null
  return (
    <ActionForm
      id="eerder"
      action={noteerEerderAction}
      title="Schaal op"
      typed={typed}
      hidden={{ casusId: casus.id }}
    >
      {vragen.map((plek) => (
        <RadioGroup
          key={plek.aanmeldingId}
          name={`eerder-${plek.tafel}`}
          label={`Wat is er gekomen van ${findTafel(plek.tafel)?.naam ?? plek.tafel}?`}
          initial={situatie.eerder?.find(({ tafel }) => tafel === plek.tafel)?.uitkomst}
          options={keuzesBij(plek).map((value) => ({ value, label: namen[value] }))}
        />
      ))}
      <SubmitButton kind="secondary">Vraag het advies opnieuw</SubmitButton>
    </ActionForm>
  )
}
