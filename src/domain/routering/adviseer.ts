import { kiesAdviezen, verzamelVoorstellen } from './adviezen'
import { type Feiten, leesFeiten } from './feiten'
import { losOpVoor } from './losOp'
import { codesVan, eerst, type Stand, signalen, waarschuwingen } from './meldingen'
import { eindeVan } from './regels/einde'
import { tafelregels } from './regels/regels'
import { r18 } from './regels/slot'
import { r5a } from './regels/triage'
import { regieVan } from './regie'
import { type Advies, type Routeadvies, regelset, type Uitkomst } from './routeadvies'
import type { Situatie } from './situatie'

/**
 * The advice for a situatie, complete for what is known now: the outcome, the tables with their reasons, what to do first, and who
 * keeps the regie. Pure; the order of the answers does not matter.
 */
export function adviseer(situatie: Situatie): Routeadvies {
  const feiten = leesFeiten(situatie)
  const eindregel = eindeVan(feiten)
  const einde = eindregel?.uitkomst ?? null
  const voorstellen = verzamelVoorstellen(eindregel ? [eindregel] : tafelregels, feiten)
  const gekozen = kiesAdviezen(voorstellen, feiten)
  const uitkomst = einde ?? uitkomstVan(feiten, gekozen)
  const adviezen = uitkomst === 'los-op' ? geenTafels : gekozen
  return beschrijf({ feiten, einde, voorstellen, adviezen }, uitkomst)
}

const geenTafels: readonly Advies[] = []

function uitkomstVan(feiten: Feiten, adviezen: readonly Advies[]): Uitkomst {
  if (r5a.geldt(feiten, adviezen)) return 'los-op'
  return r18.geldt(adviezen) ? 'bel-zvh' : 'tafels'
}

const clientondersteuning = {
  uitleg:
    'Een onafhankelijke cliëntondersteuner denkt mee met de inwoner. Dat is gratis en een wettelijk recht (Wmo 2015 en Wlz). ' +
    'De cliëntondersteuner geeft informatie en advies, en maakt de vraag helder. ' +
    'Ook helpt hij of zij bij het zoeken en kiezen van hulp. Samen maken zij een plan, en passen dat later aan.',
}

function beschrijf(stand: Stand, uitkomst: Uitkomst): Routeadvies {
  return {
    regelset,
    uitkomst,
    adviezen: stand.adviezen,
    eerst: codesVan(eerst, stand),
    waarschuwingen: codesVan(waarschuwingen, stand),
    signalen: codesVan(signalen, stand),
    losOp: losOpVoor(stand.feiten, uitkomst),
    regie: regieVan(stand.feiten.situatie.gemeente),
    clientondersteuning,
  }
}
