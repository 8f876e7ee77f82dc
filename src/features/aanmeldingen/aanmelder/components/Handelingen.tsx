import type { Handeling } from '@/domain/aanmelding/overgangen'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { aanmeldingPad } from '../stappen'
import type { Gevolgd } from '../volg'

type Knop = { readonly pad: string; readonly label: string; readonly eerst?: true }

/** The pages on which an applicant acts, after the aanmelding was made. */
const knoppen: Partial<Record<Handeling, Knop>> = {
  vulAan: { pad: 'aanvullen', label: 'Beantwoord de vraag', eerst: true },
  registreerUitkomst: { pad: 'uitkomst', label: 'Noteer de uitkomst', eerst: true },
  vraagUitleg: { pad: 'niet-duidelijk', label: 'Niet duidelijk? Vraag uitleg' },
  trekIn: { pad: 'intrekken', label: 'Trek de aanmelding in' },
}

/** What the applicant can do now; the status table decides. */
export function Handelingen({ gevolgd: { id, status, handelingen } }: { gevolgd: Gevolgd }) {
  const mogelijk = handelingen.flatMap((handeling) => knoppen[handeling] ?? [])
  if (mogelijk.length === 0) return null
  return (
    <ButtonRow>
      {status === 'concept' && <ButtonLink href={`${aanmeldingPad(id)}/controleren`}>Ga verder</ButtonLink>}
      {mogelijk.map(({ pad, label, eerst }) => (
        <ButtonLink key={pad} kind={eerst ? 'primary' : 'secondary'} href={`${aanmeldingPad(id)}/${pad}`}>
          {label}
        </ButtonLink>
      ))}
    </ButtonRow>
  )
}
