import { cijferInWoorden } from '@/domain/aanmelding/terugmeldcijfer'
import { TextLink } from '@/ui/TextLink'
import type { Cijfernaam } from '../cijfersVan'

/** One quiet line: how often these tables answered in time. */
export function Cijferregel({ cijfers }: { cijfers: readonly Cijfernaam[] }) {
  return (
    <p className="stil">
      <TextLink href="/cijfers">Terugmeldingen op tijd</TextLink>:{' '}
      {cijfers.map(({ naam, cijfer }) => `${naam} ${cijferInWoorden(cijfer)}`).join('; ')}.
    </p>
  )
}
