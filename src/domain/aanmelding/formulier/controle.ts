import { vindHerleidbaar } from '../../privacy/herleidbaar'
import { meldingen } from '../../privacy/meldingen'
import type { Ernst, Vondst } from '../../privacy/vondst'
import {
  type Formulier,
  isGevraagd,
  type Stap,
  type StapId,
  stappen,
  type Veld,
  type VeldNaam,
} from './formulier'
import { type Invoer, leesStap, unknownValues } from './lees'
import { heeftOpenPoging } from './vooringevuld'

/** Something that keeps the form from being accepted: at which field, and in words for the person. */
export type Fout = { readonly stap: StapId; readonly veld: VeldNaam; readonly melding: string }

/** `concept`: unanswered and unconfirmed questions may wait; identifying text may not even be kept. */
export type Strengheid = 'concept' | 'volledig'

/** Everything that is wrong with one step, in the order of its questions; at most one message per question. */
export function controleerStap(stap: Stap, invoer: Invoer, strengheid: Strengheid): readonly Fout[] {
  const antwoorden = leesStap(stap, invoer)
  return stap.velden
    .filter((veld) => isGevraagd(veld, antwoorden))
    .flatMap((veld) => {
      const melding =
        unknownAnswer(veld, invoer) ??
        tooLong(veld, antwoorden) ??
        identifying(veld, antwoorden, strengheid) ??
        (strengheid === 'volledig'
          ? (missing(veld, antwoorden) ?? unfinished(veld, antwoorden) ?? contradiction(veld, antwoorden))
          : undefined)
      return melding === undefined ? [] : [{ stap: stap.id, veld: veld.naam, melding }]
    })
}

/** What still has to be done before the form can be sent, in the order of the form. */
export const onvolledig = (formulier: Formulier): readonly Fout[] =>
  stappen.flatMap((stap) => controleerStap(stap, formulier, 'volledig'))

/** The fields whose text gives only warnings: the page asks there to confirm that nobody is identified. */
export function teBevestigen(stap: Stap, invoer: Invoer): readonly VeldNaam[] {
  const antwoorden = leesStap(stap, invoer)
  return stap.velden
    .filter((veld) => {
      const found = finds(veld, antwoorden)
      return found.length > 0 && found.every((vondst) => vondst.ernst === 'waarschuwt')
    })
    .map((veld) => veld.naam)
}

function unknownAnswer(veld: Veld, invoer: Invoer): string | undefined {
  const unknown = unknownValues(veld, invoer[veld.naam])
  return unknown.length > 0 ? `Kies een van de antwoorden bij ‘${veld.label}’` : undefined
}

function tooLong({ naam, label, max }: Veld, antwoorden: Formulier): string | undefined {
  const text = antwoorden[naam]
  if (max === undefined || typeof text !== 'string' || text.length <= max) return undefined
  return `Maak uw antwoord korter bij ‘${label}’ Het mag ${max} tekens lang zijn. Nu zijn het er ${text.length}.`
}

function identifying(veld: Veld, antwoorden: Formulier, strengheid: Strengheid): string | undefined {
  const found = finds(veld, antwoorden)
  const confirmed = strengheid === 'concept' || antwoorden.bevestigd?.includes(veld.naam)
  return about(veld, found, 'blokkeert') ?? (confirmed ? undefined : about(veld, found, 'waarschuwt'))
}

function finds(veld: Veld, antwoorden: Formulier): readonly Vondst[] {
  const text = antwoorden[veld.naam]
  return veld.guarded && typeof text === 'string' ? vindHerleidbaar(text) : []
}

function about(veld: Veld, found: readonly Vondst[], ernst: Ernst): string | undefined {
  const texts = meldingen(found).filter((melding) => melding.soort === ernst)
  if (texts.length === 0) return undefined
  return `‘${veld.label}’ ${texts.map(({ melding }) => melding).join(' ')}`
}

const missing = (veld: Veld, antwoorden: Formulier): string | undefined =>
  veld.verplicht && antwoorden[veld.naam] === undefined ? veld.leeg : undefined

/** What the wegwijzer filled in says what was tried, and asks how that went. */
const unfinished = ({ naam }: Veld, { geprobeerd }: Formulier): string | undefined =>
  naam === 'geprobeerd' && geprobeerd !== undefined && heeftOpenPoging(geprobeerd)
    ? 'Schrijf achter elke dubbele punt met wie dat was, en wat het resultaat is. Klopt een regel niet? Haal die dan weg.'
    : undefined

/** Somebody who does not know of the aanmelding cannot agree with it. */
function contradiction(veld: Veld, antwoorden: Formulier): string | undefined {
  const impossible = antwoorden.inwonerGeinformeerd === 'nee' && antwoorden.akkoordInwoner === 'ja'
  return veld.naam === 'akkoordInwoner' && impossible
    ? 'De inwoner weet nog niet van de aanmelding en kan het dus niet eens zijn. Pas een van de twee antwoorden aan.'
    : undefined
}
