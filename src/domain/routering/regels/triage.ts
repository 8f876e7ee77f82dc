import type { Feiten } from '../feiten'
import type { Advies, Reden } from '../routeadvies'
import { oordeelHoogcomplex } from './hoogcomplex'
import { bron, nietsOntbreekt, type Regel, reden, type Tafelregel } from './regel'
import { plekInWlzHoudtNiet } from './regiotafel'

const doel = bron('S1', 'Triage & Transfertafel Twente, doel overleg')

const aanleidingen = [
  {
    vraag: 'wachttijd',
    reden: reden('vraag', 'wachttijd', 'De wachtlijst is lang en zorg is eerder nodig.', doel),
  },
  {
    vraag: 'geen-passende-plek',
    reden: reden('vraag', 'geen-passende-plek', 'U zoekt een passende plek voor zorg.', doel),
  },
  {
    vraag: 'advies',
    reden: reden('vraag', 'advies', 'U wilt advies van meer partijen over de best passende hulp.', doel),
  },
] as const

const redenenVan = ({ vraag }: Feiten): Reden[] =>
  aanleidingen.filter((aanleiding) => vraag.includes(aanleiding.vraag)).map(({ reden }) => reden)

/** The table is for care under the Zvw and support under the Wmo; a list without either has to be discussed first. */
const andereFinanciering = ({ hulp }: Feiten): boolean =>
  hulp.length > 0 && !hulp.includes('zvw') && !hulp.includes('wmo') && !hulp.includes('onbekend')

export const r10: Tafelregel = {
  code: 'R10',
  naam: 'Wachttijd, plek of advies',
  wanneer:
    'De vraag gaat over wachttijd, een passende plek of advies. En Regio OostNL hoogcomplex past niet duidelijk, en de regel over de plek in de langdurige zorg geldt niet.',
  dan: 'De Triage & Transfertafel past. Bespreken als de hulp niet uit de Zvw of Wmo komt.',
  bron: [doel, bron('S3', 'vraag 22 en 23')],
  voorstel: (feiten) => {
    const redenen = redenenVan(feiten)
    if (redenen.length === 0 || oordeelHoogcomplex(feiten) === 'past' || plekInWlzHoudtNiet(feiten))
      return null
    const bespreken = andereFinanciering(feiten)
    return {
      tafel: 'triage-transfertafel',
      oordeel: bespreken ? 'bespreken' : 'past',
      redenen,
      ontbreekt: bespreken ? ['hulp'] : nietsOntbreekt,
      termijn: null,
    }
  },
}

export const r5a: Regel & { readonly geldt: (feiten: Feiten, adviezen: readonly Advies[]) => boolean } = {
  code: 'R5a',
  naam: 'Nog niets geprobeerd: los op',
  wanneer: 'Er is nog niets geprobeerd, en geen andere regel dan R10 wijst naar een tafel.',
  dan: 'Nog geen tafel. Begin bij de gemeente, de huisarts, een verwijzing en zorgbemiddeling. Kom terug als dat niet lukt.',
  bron: [bron('S1', 'Toelichting, waarom dit overzicht'), bron('S1', 'Wat zijn de uitgangspunten')],
  geldt: ({ geprobeerd }, adviezen) =>
    geprobeerd.length > 0 &&
    geprobeerd.every((poging) => poging === 'niets') &&
    adviezen.every((advies) => advies.regel === 'R10'),
}
