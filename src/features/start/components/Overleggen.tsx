import { TextLink } from '@/ui/TextLink'
import { formatTijd } from '@/ui/Tijd'
import type { OverlegRij } from '../data'

/** The next meetings of the own tables, and how full they are. */
export function Overleggen({ overleggen }: { overleggen: readonly OverlegRij[] }) {
  return (
    <section>
      <h2>Uw volgende overleggen</h2>
      <ul>
        {overleggen.map(({ id, start, plekken, tafel, _count }) => (
          <li key={id}>
            <TextLink href={`/agenda/${id}`}>
              {tafel.korteNaam}, {formatTijd(start, true)}
            </TextLink>
            : {vol(_count.aanmeldingen, plekken)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function vol(bezet: number, plekken: number | null): string {
  if (plekken !== null) return `${bezet} van de ${plekken} plekken bezet`
  return bezet === 1 ? '1 casus op de agenda' : `${bezet} casussen op de agenda`
}
