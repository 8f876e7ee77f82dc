import { type Feiten, zonderOplossing } from '../feiten'
import { hoogcomplexMogelijk, ontbrekendeCriteria, redenenVanCriteria } from './hoogcomplex'
import { bron, type Eindregel } from './regel'

const geenTafel = () => null

const r0: Eindregel = {
  code: 'R0',
  naam: 'Direct gevaar',
  wanneer: 'Er is nu direct gevaar voor de inwoner of voor anderen.',
  dan: 'Bel 112. Bel anders de huisarts of huisartsenpost. Bij gedachten aan zelfdoding: 113 of 0800-0113. De wegwijzer stopt.',
  bron: [bron('S1', 'Regionaal crisis- en ondersteuningsteam zorgkantoor, instroom')],
  uitkomst: 'spoed',
  geldt: ({ situatie }) => situatie.directGevaar === 'ja',
  voorstel: geenTafel,
}

/** The only one of these rules that may still name a table: Hoogcomplex OostNL takes the inwoner in person. */
const r1: Eindregel = {
  code: 'R1',
  naam: 'U bent inwoner of naaste',
  wanneer: 'De vraag komt van de inwoner zelf of van een naaste.',
  dan: 'Cliëntondersteuning, de huisarts en de gemeente helpen verder. De inwoner zelf kan ook naar Regio OostNL hoogcomplex. Dan gelden minstens 3 van de 7 criteria, en minstens 5 kunnen nog gelden.',
  bron: [
    bron('S1', 'Inzet onafhankelijke cliëntondersteuning'),
    bron('S1', 'Regio OostNL hoogcomplex, wie mag aanmelden'),
    bron('S3', 'vraag 4'),
  ],
  uitkomst: 'inwonerroute',
  geldt: ({ situatie }) => situatie.rol === 'inwoner' || situatie.rol === 'naaste',
  voorstel: (feiten) =>
    feiten.situatie.rol === 'inwoner' && feiten.aantalJa >= 3 && hoogcomplexMogelijk(feiten)
      ? {
          tafel: 'hoogcomplex-oostnl',
          oordeel: 'bespreken',
          redenen: redenenVanCriteria(feiten),
          ontbreekt: ontbrekendeCriteria(feiten),
          termijn: null,
        }
      : null,
}

const r2: Eindregel = {
  code: 'R2',
  naam: 'Andere partner: eerst naar de gemeente',
  wanneer: 'De vraag komt van een andere partner, zoals een woningcorporatie of school.',
  dan: 'Ga naar het wijkteam of de procesmanager gemeente. Melden kan ook bij het Meldpunt Zorgwekkend Gedrag Twente. Geen tafel.',
  bron: [bron('S1', 'Toelichting, wat maken wij hierin duidelijk'), bron('S4', 'Regionale organisaties')],
  uitkomst: 'eerst-gemeente',
  geldt: ({ situatie }) => situatie.rol === 'andere-partner',
  voorstel: geenTafel,
}

const r3: Eindregel = {
  code: 'R3',
  naam: 'Buiten Twente',
  wanneer: 'De inwoner woont in een gemeente buiten Twente.',
  dan: 'Zoek de eigen regio op in het landelijke overzicht. Geen tafel in Twente.',
  bron: [bron('S1', 'Toelichting, wat maken wij hierin duidelijk'), bron('S3', 'vraag 10')],
  uitkomst: 'buiten-regio',
  geldt: ({ situatie }) => situatie.gemeente === 'buiten-twente',
  voorstel: geenTafel,
}

const r3a: Eindregel = {
  code: 'R3a',
  naam: 'Jonger dan 18',
  wanneer: 'De inwoner is jonger dan 18.',
  dan: 'Volg de jeugdroute van de gemeente. Geen tafel. Wordt de inwoner bijna 18, dan gaat de wegwijzer door met een waarschuwing.',
  bron: [bron('S3', 'vraag 31')],
  uitkomst: 'jeugd',
  geldt: ({ situatie }) => situatie.leeftijd === 'onder-18',
  voorstel: geenTafel,
}

const r15: Eindregel = {
  code: 'R15',
  naam: 'RDM-trede 3 bood geen oplossing',
  wanneer: 'Het bestuurlijk escalatieoverleg is geweest en bracht geen oplossing.',
  dan: 'Naar RDM-trede 4, via de Unit Complexe Zorgvragen van VWS. Het portaal geeft het signaal dat passend aanbod ontbreekt.',
  bron: [bron('S3', 'vraag 3'), bron('S1', 'Bestuurlijk escalatieoverleg, wie mag aanmelden')],
  uitkomst: 'landelijk',
  geldt: (feiten) => zonderOplossing(feiten, 'bestuurlijk-escalatieoverleg'),
  voorstel: geenTafel,
}

/** In this order; the first that applies decides. */
export const eindregels: readonly Eindregel[] = [r0, r1, r2, r3, r3a, r15]

/** The rule that ends the advice before any table is weighed; undefined when none applies. */
export const eindeVan = (feiten: Feiten): Eindregel | undefined =>
  eindregels.find((regel) => regel.geldt(feiten))
