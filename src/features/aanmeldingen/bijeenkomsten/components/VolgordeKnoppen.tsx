import { type Richting, richtingen } from '@/domain/bijeenkomst/agenda'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { verplaatsOpAgendaAction } from '../actions'

interface VolgordeKnoppenProps {
  bijeenkomst: string
  punt: { readonly id: string; readonly referentie: string }
  eerste: boolean
  laatste: boolean
}

const woorden: Record<Richting, string> = { omhoog: '↑ Omhoog', omlaag: '↓ Omlaag' }

/** One form with two buttons: works without JavaScript, and says of which casus it is. */
export function VolgordeKnoppen({ bijeenkomst, punt, eerste, laatste }: VolgordeKnoppenProps) {
  const kan: Record<Richting, boolean> = { omhoog: !eerste, omlaag: !laatste }
  return (
    <div className="knoppen-klein">
      <ActionForm
        id={`volgorde-${punt.id}`}
        action={verplaatsOpAgendaAction}
        hidden={{ bijeenkomst, id: punt.id }}
        title="Agenda"
      >
        {richtingen
          .filter((richting) => kan[richting])
          .map((richting) => (
            <SubmitButton key={richting} kind="subtle" name="richting" value={richting}>
              {woorden[richting]}
              <span className="alleen-voorlezen">: {punt.referentie}</span>
            </SubmitButton>
          ))}
      </ActionForm>
    </div>
  )
}
