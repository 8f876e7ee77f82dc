import { adviseer } from './adviseer'
import { isOpen, legVast, voegSamen } from './antwoorden'
import { type Aanvulling, type Proef, proeven } from './proeven'
import type { Advies, Routeadvies } from './routeadvies'
import type { Situatie } from './situatie'
import type { Gesteld, VraagId } from './vragen/vraag'

const nietsGesteld: Gesteld = new Set()

/**
 * The next question that can still change the advice; null when none can. The engine itself decides: a question is only asked when
 * two answers to it lead to different advice for some way in which the rest may still be answered. At direct danger nobody is
 * asked anything more, although the gemeente would still change who keeps the regie.
 */
export function volgendeVraag(situatie: Situatie, gesteld: Gesteld = nietsGesteld): VraagId | null {
  const vast = legVast(situatie, gesteld)
  if (adviseer(vast).uitkomst === 'spoed') return null
  const proef = proeven.find((proef) => isOpen(vast, gesteld, proef.id) && doetErToe(proef, vast))
  return proef?.id ?? null
}

const doetErToe = (proef: Proef, situatie: Situatie): boolean =>
  proef.aanvullingen.some((aanvulling) => maaktVerschil(proef.antwoorden, aanvulling, situatie))

function maaktVerschil(
  [eerste, ...andere]: Proef['antwoorden'],
  aanvulling: Aanvulling,
  situatie: Situatie,
): boolean {
  const rest = typeof aanvulling === 'function' ? aanvulling(voegSamen(situatie, eerste)) : aanvulling
  const adviesBij = (antwoord: Situatie): Routeadvies =>
    adviseer(voegSamen(rest, voegSamen(situatie, antwoord)))
  const advies = adviesBij(eerste)
  return andere.some((antwoord) => !zelfdeAdvies(advies, adviesBij(antwoord)))
}

/** The same for the person who reads it; reasons and first steps may differ in wording. */
export const zelfdeAdvies = (een: Routeadvies, ander: Routeadvies): boolean =>
  een.uitkomst === ander.uitkomst &&
  een.regie.gemeente === ander.regie.gemeente &&
  een.regie.naam === ander.regie.naam &&
  zelfdeLijst(een.eerst, ander.eerst) &&
  zelfdeLijst(een.waarschuwingen, ander.waarschuwingen) &&
  zelfdeLijst(een.signalen, ander.signalen) &&
  een.adviezen.length === ander.adviezen.length &&
  een.adviezen.every((advies, plaats) => zelfdeTafel(advies, ander.adviezen[plaats]))

const zelfdeTafel = (een: Advies, ander: Advies | undefined): boolean =>
  ander !== undefined &&
  een.tafel === ander.tafel &&
  een.oordeel === ander.oordeel &&
  een.aanmelden === ander.aanmelden &&
  een.termijn === ander.termijn &&
  zelfdeLijst(een.ontbreekt, ander.ontbreekt)

const zelfdeLijst = (een: readonly string[], ander: readonly string[]): boolean =>
  een.length === ander.length && een.every((waarde, plaats) => waarde === ander[plaats])
