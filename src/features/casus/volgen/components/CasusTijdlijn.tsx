import { handelingInWoorden } from '@/domain/aanmelding/gebeurtenisInWoorden'
import { wie } from '@/domain/access/wie'
import { casusHandelingInWoorden } from '@/domain/casus/gebeurtenisNamen'
import { Timeline, type TimelineEvent } from '@/ui/Timeline'
import type { CasusGebeurtenis, CasusPagina } from '../queries'

/** What happened with this casus, the newest on top; what was reported back stands there in full. */
export function CasusTijdlijn({ casus }: { casus: CasusPagina }) {
  const { gebeurtenissen, gestartOp, gestartDoor, getoond } = casus
  const gestart = { key: 'gestart', moment: gestartOp, who: gestartDoor, what: 'Casus gestart' }
  const advies = getoond && {
    key: 'advies',
    moment: getoond.op,
    who: gestartDoor,
    what: `Advies: ${getoond.advies.titel}`,
  }
  const events = [...gebeurtenissen.map(eventVan), ...(advies ? [advies] : []), gestart]
  return <Timeline events={events.sort((a, b) => b.moment.getTime() - a.moment.getTime())} />
}

type Event = TimelineEvent & { readonly moment: Date }

const eventVan = ({ id, op, tafel, handeling, ...gebeurtenis }: CasusGebeurtenis): Event => ({
  key: id,
  moment: op,
  who: wie(gebeurtenis.rol, gebeurtenis.organisatieNaam),
  what: tafel === null ? casusHandelingInWoorden(handeling) : `${tafel}: ${handelingInWoorden(handeling)}`,
  text: gebeurtenis.tekst && (
    <>
      {gebeurtenis.terugmelding && <strong>Terugmelding: </strong>}
      {gebeurtenis.tekst}
    </>
  ),
})
