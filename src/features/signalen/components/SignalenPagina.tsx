import { EmptyState } from '@/ui/EmptyState'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Signalen } from '../queries'
import { SignalenTabel } from './SignalenTabel'

interface SignalenPaginaProps {
  gevonden: Signalen
  /** This reader follows signals up. */
  volgtOp: boolean
  gedaan: string | undefined
}

/** What the region learns from the terugkoppelingen: gaps, signals about commitment, and lessons. */
export function SignalenPagina({ gevonden: { signalen, lessen }, volgtOp, gedaan }: SignalenPaginaProps) {
  const hiaten = signalen.filter(({ soort }) => soort === 'hiaat')
  const inzet = signalen.filter(({ soort }) => soort === 'inzet')
  return (
    <>
      <h1>Signalen en lessen</h1>
      <Lead>Wat de regio leert van de terugkoppelingen na een bestuurlijk escalatieoverleg.</Lead>
      <GedaanMelding
        tekst={gedaan && 'De opvolging is vastgelegd. De gemeente die het signaal gaf, kan dat lezen.'}
      />
      <h2>Gaten in het aanbod</h2>
      {hiaten.length > 0 ? (
        <SignalenTabel
          caption="Wat nog moet worden opgepakt en lobby nodig heeft, staat bovenaan"
          signalen={hiaten}
          volgtOp={volgtOp}
        />
      ) : (
        <Leeg title="Er is geen gat in het aanbod gemeld" />
      )}
      <h2>Signalen over inzet, voor de stuurgroep</h2>
      {inzet.length > 0 ? (
        <SignalenTabel caption="Wie kwam, en wie mocht beslissen" signalen={inzet} volgtOp={volgtOp} />
      ) : (
        <Leeg title="Er is geen signaal over inzet gegeven" />
      )}
      <h2>Lessen die gedeeld mogen worden</h2>
      {lessen.length > 0 ? (
        <ul className="lessen">
          {lessen.map(({ key, tekst, op }) => (
            <li key={key}>
              <p className="whitespace-pre-line">{tekst}</p>
              <p className="stil">
                <Tijd moment={op} />
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <Leeg title="Er is nog geen les om te delen" />
      )}
    </>
  )
}

function Leeg({ title }: { title: string }) {
  return (
    <EmptyState
      level={3}
      title={title}
      why="Zodra een gemeente dit in een terugkoppeling zet, staat het hier."
      action={<TextLink href="/terugkoppelingen">Bekijk de terugkoppelingen</TextLink>}
    />
  )
}
