import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { may } from '@/domain/access/permissions'
import { CasusGedaan } from '@/features/casus/pad/components/CasusGedaan'
import { casusIdSchema } from '@/features/casus/schema'
import { CasusInhoud } from '@/features/casus/volgen/components/CasusInhoud'
import { findCasus } from '@/features/casus/volgen/queries'
import { LandelijkMelding } from '@/features/landelijk/components/LandelijkMelding'
import { findOpenBijCasus } from '@/features/landelijk/queries'
import { requireActor } from '@/server/auth/currentActor'
import { TextLink } from '@/ui/TextLink'

export const metadata: Metadata = { title: 'Casus' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function CasusPage({ params, searchParams }: Props) {
  const actor = await requireActor('casus.inzien')
  const id = casusIdSchema.safeParse((await params).id)
  const casus = id.success ? await findCasus(actor, id.data) : null
  if (!casus) notFound()
  const { gedaan } = await searchParams
  const landelijk = may(actor.rol, 'landelijk.registreren') && (await findOpenBijCasus(actor, casus.id))
  return (
    <>
      <CasusInhoud
        casus={casus}
        lijst={lijstVan(may(actor.rol, 'aanmelding.volgen'))}
        melding={<CasusGedaan wat={gedaan} />}
        elders={landelijk && <LandelijkMelding regel={landelijk} />}
      />
      {may(actor.rol, 'logboek.casus') && casus.beslist && (
        <ul>
          <li>
            <TextLink href={`/casussen/${casus.id}/ingezien`}>Wie heeft deze casus ingezien?</TextLink>
          </li>
          <li>
            <TextLink href={`/casussen/${casus.id}/gegevens`}>Inzage, vasthouden en wissen</TextLink>
          </li>
        </ul>
      )}
    </>
  )
}

const lijstVan = (volgt: boolean) =>
  volgt ? { href: '/casussen', label: 'Mijn casussen' } : { href: '/werklijst', label: 'Werklijst' }
