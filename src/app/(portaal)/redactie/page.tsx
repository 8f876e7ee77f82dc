import type { Metadata } from 'next'
import { RedactieOverzicht } from '@/features/redactie/components/RedactieOverzicht'
import { listRedactie } from '@/features/redactie/overzicht/queries'
import { requireActor } from '@/server/auth/currentActor'

export const metadata: Metadata = { title: 'Teksten beheren' }

type Props = { searchParams: Promise<Record<'soort' | 'gedaan', string | string[] | undefined>> }

export default async function RedactiePage({ searchParams }: Props) {
  const actor = await requireActor('inhoud.redigeren')
  const { soort, gedaan } = await searchParams
  return (
    <RedactieOverzicht
      lijsten={await listRedactie(actor)}
      gekozen={typeof soort === 'string' ? soort : undefined}
      gedaan={typeof gedaan === 'string' ? gedaan : undefined}
    />
  )
}
