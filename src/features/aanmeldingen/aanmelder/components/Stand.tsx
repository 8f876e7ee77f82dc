import { plusUren } from '@/domain/termijn/termijn'
import { sindsInWoorden } from '@/domain/termijn/woorden'
import { AanmeldingStatus } from '@/ui/AanmeldingStatus'
import { type Description, DescriptionList } from '@/ui/DescriptionList'
import { StatusTag } from '@/ui/StatusTag'
import { Tijd } from '@/ui/Tijd'
import type { Gevolgd } from '../volg'

interface StandProps {
  gevolgd: Gevolgd
  nu: Date
}

/** Who has it now, since when, what comes next and when: nobody waits in silence. */
export function Stand({ gevolgd, nu }: StandProps) {
  const { status, ligtBij, ligtBijSinds, volgendeStap, vervolgEigenaar, vervolgDatum } = gevolgd
  return (
    <DescriptionList
      items={[
        { term: 'Status', description: <AanmeldingStatus status={status} /> },
        { term: 'Ligt bij', description: `${ligtBij}, ${sindsInWoorden(ligtBijSinds, nu)}` },
        { term: 'Volgende stap', description: volgendeStap },
        ...uurmerken(gevolgd, nu),
        ...uiterlijk(gevolgd),
        ...maybe('Wie zet de volgende stap', vervolgEigenaar),
        ...maybe('Kijk terug op', vervolgDatum && <Tijd moment={vervolgDatum} />),
        ...bijzonderheden(gevolgd),
      ]}
    />
  )
}

/** Where hours count, each mark of the table with the time on the clock: the shortest is not hidden behind the longest. */
function uurmerken({ status, ligtBijSinds, tafel }: Gevolgd, nu: Date): Description[] {
  if (status !== 'doorgestuurd') return []
  return tafel.inhoud.termijnen.reactieUren.map(({ uren, voorWie }) => {
    const moment = plusUren(ligtBijSinds, uren)
    const description = (
      <>
        <Tijd moment={moment} withTime /> {nu > moment && <StatusTag kind="laat">voorbij</StatusTag>}
        <br />
        <span className="stil">{voorWie}</span>
      </>
    )
    return { term: `Binnen ${uren} uur`, description }
  })
}

function uiterlijk({ uiterlijk, teLaat }: Gevolgd): Description[] {
  if (!uiterlijk) return []
  const description = (
    <>
      <Tijd moment={uiterlijk} withTime /> {teLaat && <StatusTag kind="laat">{teLaat}</StatusTag>}
    </>
  )
  return [{ term: 'Uiterlijk', description }]
}

const bijzonderheden = (gevolgd: Gevolgd): Description[] => [
  ...maybe(
    'Overleg',
    gevolgd.geagendeerdVoor && (
      <>
        <Tijd moment={gevolgd.geagendeerdVoor} withTime />
        {gevolgd.plaats && `, ${gevolgd.plaats}`}
      </>
    ),
  ),
  ...maybe('Doorgestuurd op', gevolgd.doorgestuurdOp && <Tijd moment={gevolgd.doorgestuurdOp} />),
  ...maybe('Langs welke weg', gevolgd.kanaal),
  ...maybe('Kenmerk', gevolgd.kenmerk),
  ...maybe('Uitkomst', gevolgd.uitkomst),
  ...maybe('Betere route', gevolgd.betereRoute),
]

const maybe = (term: string, description: Description['description']): Description[] =>
  description ? [{ term, description }] : []
