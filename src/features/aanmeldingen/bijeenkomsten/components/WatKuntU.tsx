import { ButtonLink } from '@/ui/ButtonLink'
import { TextLink } from '@/ui/TextLink'
import type { BijeenkomstDto } from '../queries'

interface WatKuntUProps {
  bijeenkomst: BijeenkomstDto
  /** How many casussen stand on the agenda, for who may see them. */
  aantal: number
}

export function WatKuntU({ bijeenkomst, aantal }: WatKuntUProps) {
  const { id, tafelSlug, beheert, eigen, status, voorbij } = bijeenkomst
  const open = status === 'gepland' && !voorbij
  return (
    <section className="paneel alleen-scherm" aria-labelledby="wat-kunt-u">
      <h2 id="wat-kunt-u">Wat kunt u doen?</h2>
      {eigen && aantal > 0 && (
        <p>
          <ButtonLink href={`/agenda/${id}/agenda.pdf`}>Download de agenda (PDF)</ButtonLink>
        </p>
      )}
      <ul>
        {eigen && aantal > 0 && (
          <li>
            <TextLink href={`/agenda/${id}/samenvattingen`}>Lees of print de samenvattingen</TextLink>
          </li>
        )}
        <li>
          <TextLink href={`/agenda/${id}/bijeenkomst.ics`}>Zet in uw kalender (ics-bestand)</TextLink>
        </li>
        {beheert && open && (
          <>
            <li>
              <TextLink href={`/agenda/${id}/wijzigen`}>Wijzig de bijeenkomst</TextLink>
            </li>
            <li>
              <TextLink href={`/agenda/${id}/afzeggen`}>Zeg de bijeenkomst af</TextLink>
            </li>
          </>
        )}
        {beheert && (
          <li>
            <TextLink href={`/agenda/afspraken/${tafelSlug}`}>Vaste afspraken van deze tafel</TextLink>
          </li>
        )}
      </ul>
    </section>
  )
}
