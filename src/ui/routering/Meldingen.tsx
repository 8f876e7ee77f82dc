import { meldingTekst } from '@/domain/routering/meldingen'
import type { Routeadvies } from '@/domain/routering/routeadvies'
import { Alert, type AlertKind } from '../Alert'
import type { HeadingLevel } from '../Heading'

interface MeldingenProps {
  advies: Routeadvies
  level: HeadingLevel
}

/** What to do first, what to watch, and what the region should hear, in words. */
export function Meldingen({ advies, level }: MeldingenProps) {
  return (
    <>
      <Blok kind="let-op" title="Doe dit eerst" teksten={advies.eerst.map(meldingTekst)} level={level} />
      <Blok kind="let-op" title="Let op" teksten={advies.waarschuwingen.map(meldingTekst)} level={level} />
      <Blok
        kind="info"
        title="Signaal voor de regio"
        teksten={advies.signalen.map(meldingTekst)}
        level={level}
      />
    </>
  )
}

interface BlokProps {
  kind: AlertKind
  title: string
  teksten: readonly string[]
  level: HeadingLevel
}

function Blok({ kind, title, teksten, level }: BlokProps) {
  if (teksten.length === 0) return null
  return (
    <Alert kind={kind} title={title} level={level}>
      {teksten.length === 1 ? (
        <p>{teksten[0]}</p>
      ) : (
        <ul>
          {teksten.map((tekst) => (
            <li key={tekst}>{tekst}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
