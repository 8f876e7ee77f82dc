import type { Metadata } from 'next'
import { emptyFormState } from '@/domain/formState'
import { DeelVragen } from '@/features/delen/components/DeelVragen'

export const metadata: Metadata = {
  title: 'Mag ik dit delen?',
  description:
    'Zes korte vragen over het delen van gegevens: wat, met wie, en wat u eerst doet. Wij bewaren niets.',
}

export default function DelenPage() {
  return <DeelVragen form={emptyFormState} />
}
