import { TextLink } from '@/ui/TextLink'
import type { AanmeldingRegel } from '../aanmeldingRegel'

/** The table of an aanmelding, as a link for who has a page of it. */
export function NaarAanmelding({ aanmelding: { href, tafel } }: { aanmelding: AanmeldingRegel }) {
  return href === undefined ? tafel : <TextLink href={href}>{tafel}</TextLink>
}
