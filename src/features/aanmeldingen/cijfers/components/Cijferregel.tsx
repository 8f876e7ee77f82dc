import { cijferInWoorden } from '@/domain/aanmelding/terugmeldcijfer'
import { TextLink } from '@/ui/TextLink'
import type { Tafelcijfer } from '../cijfersVan'

/** One quiet line: how often these tables answered in time. */
export function Cijferregel({ cijfers }: { cijfers: readonly Pick<Tafelcijfer, 'naam' | 'cijfer'>[] }) {
  return (
    <p className="stil">
      <TextLink href="/cijfers">Terugmeldingen op tijd</TextLink>:{' '}
      {cijfers.map(({ naam, cijfer }) => `${naam} ${cijferInWoorden(cijfer)}`).join(', ')}.
    </p>
  )
}
