import { ButtonRow } from '@/ui/ButtonLink'
import { SubmitButton } from '@/ui/form/SubmitButton'

interface StapKnoppenProps {
  eerste: boolean
  /** Somebody who came from the check page goes back there. */
  vanControle: boolean
}

/** Every way out of a step keeps what was typed. Enter in a field presses the first button. */
export function StapKnoppen({ eerste, vanControle }: StapKnoppenProps) {
  return (
    <ButtonRow>
      <SubmitButton name="richting" value={vanControle ? 'controleren' : 'volgende'}>
        {vanControle ? 'Bewaren en terug naar de controle' : 'Volgende'}
      </SubmitButton>
      {!eerste && !vanControle && (
        <SubmitButton kind="secondary" name="richting" value="vorige">
          Vorige
        </SubmitButton>
      )}
      <SubmitButton kind="subtle" name="richting" value="later">
        Bewaren en later verder
      </SubmitButton>
    </ButtonRow>
  )
}
