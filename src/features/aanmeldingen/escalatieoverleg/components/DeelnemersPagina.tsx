import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { woorden } from '../woorden'
import { Deelnemerslijst, ExtraPlekken } from './Deelnemerslijst'
import { HandelingPagina, type VoorHandeling } from './HandelingPagina'

interface DeelnemersPaginaProps {
  overleg: VoorHandeling
  gedaan: boolean
}

/** Step 4: first the places that always have to be taken, then who else the casus asks for. */
export function DeelnemersPagina({ overleg, gedaan }: DeelnemersPaginaProps) {
  const { id, voortgang, handelingen } = overleg
  return (
    <HandelingPagina overleg={overleg} handeling="wijzigDeelnemers">
      <GedaanMelding tekst={gedaan && woorden.wijzigDeelnemers.gedaan} />
      <h2>Wie zit er aan tafel?</h2>
      <Deelnemerslijst overleg={overleg} />
      {overleg.mogelijk && (
        <>
          <h2>Vraagt de casus om iemand anders?</h2>
          <ExtraPlekken id={id} />
        </>
      )}
      {voortgang.legePlaatsen === 0 && <p>Alle vaste plekken zijn bezet.</p>}
      <ButtonRow>
        {handelingen.includes('nodigUit') && (
          <ButtonLink href={`/overleg/${id}/uitnodigen`}>Verder naar de uitnodigingen</ButtonLink>
        )}
        <ButtonLink kind="secondary" href={`/overleg/${id}`}>
          Terug naar het overleg
        </ButtonLink>
      </ButtonRow>
    </HandelingPagina>
  )
}
