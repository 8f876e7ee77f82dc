import type { Metadata } from 'next'
import { RedactieOverzicht } from '@/features/redactie/components/RedactieOverzicht'
import { listRedactie } from '@/features/redactie/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Teksten beheren' }

export default async function RedactiePage() {
  const actor = await requireActor('inhoud.redigeren')
  return <RedactieOverzicht lijsten={await listRedactie(actor)} />
}
