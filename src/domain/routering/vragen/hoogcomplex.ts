import type { HoogcomplexCriterium } from '../situatie'
import { criteriumVraag, type KeuzeVraag } from './vraag'

const onderwerp = 'Hoe complex is de zorgvraag'

export const hoogcomplex: Readonly<Record<HoogcomplexCriterium, KeuzeVraag>> = {
  verwevenAandoeningen: criteriumVraag({
    id: 'hoogcomplex.verwevenAandoeningen',
    onderwerp,
    vraag: 'Zijn er meerdere psychische aandoeningen die met elkaar verweven zijn?',
    hint: 'De ene aandoening is niet los van de andere te behandelen.',
  }),
  haalbaarBehandeldoel: criteriumVraag({
    id: 'hoogcomplex.haalbaarBehandeldoel',
    onderwerp,
    vraag: 'Is er een doel voor de behandeling dat haalbaar is?',
    hint: 'Dat mag ook herstel zijn, of goede zorg zonder genezing.',
  }),
  meerdereLevensdomeinen: criteriumVraag({
    id: 'hoogcomplex.meerdereLevensdomeinen',
    onderwerp,
    vraag: 'Hangen de aandoeningen samen met problemen in het gezin of op meer leefgebieden?',
    hint: 'Leefgebieden zijn bijvoorbeeld wonen, werk en inkomen.',
  }),
  ernstigGevaar: criteriumVraag({
    id: 'hoogcomplex.ernstigGevaar',
    onderwerp,
    vraag: 'Dreigt er ernstig lichamelijk letsel of overlijden?',
    hint: 'Is dat gevaar er nu? Bel 112.',
  }),
  uitgebreidBehandeld: criteriumVraag({
    id: 'hoogcomplex.uitgebreidBehandeld',
    onderwerp,
    vraag: 'Heeft de inwoner al een uitgebreid traject van behandelingen gehad?',
    hint: 'Het gaat om behandelingen die bij de aandoening horen.',
  }),
  uitzonderlijkRegime: criteriumVraag({
    id: 'hoogcomplex.uitzonderlijkRegime',
    onderwerp,
    vraag: 'Is er een uitzonderlijke manier van behandelen nodig?',
    hint: 'Nodig om het gevaar te voorkomen en de behandeling te starten.',
  }),
  schaarseZorg: criteriumVraag({
    id: 'hoogcomplex.schaarseZorg',
    onderwerp,
    vraag: 'Is de zorg die nodig is schaars, intensief en duur?',
    hint: 'Meer van deze zorg regelen lukt niet zomaar. Het vraagt maatwerk.',
  }),
}
