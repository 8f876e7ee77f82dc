import { criteriumTekst } from '@/domain/routering/criteria'
import { meldingTekst } from '@/domain/routering/meldingen'
import type { Advies, Routeadvies } from '@/domain/routering/routeadvies'
import { uitkomstTeksten } from '@/domain/routering/uitkomsten'
import { vragen } from '@/domain/routering/vragen/vragen'
import { antwoordtekst } from '@/domain/wegwijzer/antwoordtekst'
import type { Antwoorden } from '@/domain/wegwijzer/antwoordvelden'
import { aanmeldtekst, rolnaam } from './aanmeldtekst'
import { citeer } from './documentnaam'
import { oordeelTekst } from './oordeelTekst'
import { inhoudVan, naamVan, type Routeinhoud } from './routeinhoud'

type Blok = { readonly kop: string; readonly regels: readonly string[] }

/** The whole advice as plain text, to paste into a mail or a file. */
export function adviesAlsTekst(advies: Routeadvies, antwoorden: Antwoorden, inhoud: Routeinhoud): string {
  const { titel, uitleg } = uitkomstTeksten[advies.uitkomst]
  const { losOp, regie, clientondersteuning } = advies
  const blokken: Blok[] = [
    { kop: `Advies van de wegwijzer: ${titel}`, regels: [uitleg] },
    { kop: 'Doe dit eerst', regels: advies.eerst.map(meldingTekst) },
    { kop: 'Let op', regels: [...advies.waarschuwingen, ...advies.signalen].map(meldingTekst) },
    ...advies.adviezen.map((tafel) => tafelblok(tafel, inhoud)),
    { kop: 'Los op: dit kunt u nu doen', regels: losOp.map(opgesomd) },
    { kop: 'Regie', regels: [`${regie.naam}. Eerste contact: ${regie.eersteStap}.`] },
    { kop: 'Cliëntondersteuning', regels: [clientondersteuning.uitleg] },
    { kop: 'Uw antwoorden', regels: antwoordregels(antwoorden) },
    { kop: 'Over dit advies', regels: [`Regels van de wegwijzer, versie ${advies.regelset}.`] },
  ]
  return blokken
    .filter(({ regels }) => regels.length > 0)
    .map(({ kop, regels }) => [kop.toUpperCase(), ...regels.filter(Boolean)].join('\n'))
    .join('\n\n')
}

const opgesomd = (regel: string): string => `- ${regel}`

function tafelblok(advies: Advies, inhoud: Routeinhoud): Blok {
  const tafel = inhoudVan(inhoud, advies.tafel)
  const { email, website, telefoon } = tafel?.contact ?? {}
  const bereikbaar = [email, telefoon, website].filter(Boolean)
  return {
    kop: `${naamVan(inhoud, advies.tafel)} (RDM-trede ${advies.trede}): ${oordeelTekst[advies.oordeel]}`,
    regels: [
      ...advies.redenen.map((reden) => `- ${reden.uitleg} (${citeer(reden.bron)})`),
      ...advies.ontbreekt.map((criterium) => `- Ontbreekt nog: ${criteriumTekst(criterium)}`),
      aanmeldtekst(advies),
      ...(advies.aanmelden === 'niet' ? [] : [tafel?.kanaal.uitleg ?? '']),
      ...(advies.wieWel.length > 0
        ? [`Zelf aanmelden kan door: ${advies.wieWel.map(rolnaam).join('; ')}.`]
        : []),
      ...(advies.termijn ? [`Termijn: ${advies.termijn}`] : []),
      ...(tafel?.ritme ? [`Overleg: ${tafel.ritme}`] : []),
      bereikbaar.length > 0
        ? `Contact: ${bereikbaar.join(', ')}`
        : `Contact: niet bekend. Vraag het ZVH: ${inhoud.zvh.email}`,
    ],
  }
}

const antwoordregels = (antwoorden: Antwoorden): readonly string[] =>
  vragen.flatMap((vraag) => {
    const teksten = antwoordtekst(vraag, antwoorden)
    return teksten.length === 0 ? [] : [`- ${vraag.vraag} ${teksten.join('; ')}`]
  })
