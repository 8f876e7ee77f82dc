import type { FormState } from '@/domain/formState'
import type { PossibleStand } from '../behandeling'

/** What the page of every act hands to its form. */
export interface FormProps {
  stand: PossibleStand
  /** What was typed before the session ended. */
  typed: FormState['values'] | undefined
}
