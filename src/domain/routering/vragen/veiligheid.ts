import type { VeiligheidCriterium } from '../situatie'
import { criteriumVraag, type KeuzeVraag } from './vraag'

const onderwerp = 'Veiligheid'

export const veiligheid: Readonly<Record<VeiligheidCriterium, KeuzeVraag>> = {
  gevaarVoorAnderen: criteriumVraag({
    id: 'veiligheid.gevaarVoorAnderen',
    onderwerp,
    vraag: 'Is de inwoner gevaarlijk voor anderen, of dreigt dat?',
    hint: 'Denk aan geweld, bedreiging of brandstichting.',
  }),
  ernstigePsychiatrieVerslavingOfLvb: criteriumVraag({
    id: 'veiligheid.ernstigePsychiatrieVerslavingOfLvb',
    onderwerp,
    vraag: 'Heeft de inwoner ernstige psychische problemen, een verslaving of een verstandelijke beperking?',
    hint: 'Eén van de drie is genoeg.',
  }),
  gebiedsgebonden: criteriumVraag({
    id: 'veiligheid.gebiedsgebonden',
    onderwerp,
    vraag: 'Is er een ernstig veiligheidsprobleem in een buurt of gebied?',
    hint: 'Zo ernstig dat zorg, gemeente, politie en justitie het samen moeten aanpakken.',
  }),
  meerdereLeefgebiedenMetOverlast: criteriumVraag({
    id: 'veiligheid.meerdereLeefgebiedenMetOverlast',
    onderwerp,
    vraag: 'Zijn er problemen op meer leefgebieden, met overlast of criminaliteit?',
    hint: 'Leefgebieden zijn bijvoorbeeld wonen, geld, werk, gezondheid en gezin.',
    uitleg: 'Kies ook ja als de inwoner verder afglijdt, of als u dit alles verwacht.',
  }),
  impactOpOmgeving: criteriumVraag({
    id: 'veiligheid.impactOpOmgeving',
    onderwerp,
    vraag: 'Raken de problemen ook het gezin of de buurt?',
    hint: 'Kies ook ja als u dat verwacht.',
    uitleg: 'Het gaat om twee kanten: de omgeving heeft invloed op de problemen, en heeft er last van.',
  }),
  ketensSamenNodig: criteriumVraag({
    id: 'veiligheid.ketensSamenNodig',
    onderwerp,
    vraag: 'Zijn zorg, gemeente en justitie samen nodig?',
  }),
}
