import type { Metadata } from 'next'
import { emptyFormState } from '@/domain/formState'
import { AanmeldPagina } from '@/features/nieuwsbrief/components/AanmeldPagina'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = {
  title: null,
  description: 'Krijg een mail als er nieuws is over doorzettingsmacht in Twente.',
}

export default function NieuwsbriefPage() {
  return <AanmeldPagina state={emptyFormState} />
}
