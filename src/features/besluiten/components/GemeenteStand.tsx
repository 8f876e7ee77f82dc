import type { Gemeentebesluit } from '@/domain/netwerk/inhoud'
import { gemeentestandNamen } from '@/domain/netwerk/namen'
import { StatusTag } from '@/ui/StatusTag'
import { Tijd } from '@/ui/Tijd'
import { WebLink } from '@/ui/WebLink'

const kinds = { ingestemd: 'klaar', 'niet-ingestemd': 'laat', 'nog-niet-besloten': 'wacht' } as const

/** What one gemeente says about one decision: the status, the day, and where it can be read. */
export function GemeenteStand({ stand: { stand, datum, link } }: { stand: Gemeentebesluit }) {
  return (
    <>
      <StatusTag kind={kinds[stand]}>{gemeentestandNamen[stand]}</StatusTag>{' '}
      {datum && <Tijd moment={datum} />} {link && <WebLink adres={link}>Lees het besluit</WebLink>}
    </>
  )
}
