import { antwoordOp, voegSamen } from '@/domain/routering/antwoorden'
import type { Situatie } from '@/domain/routering/situatie'
import { volgendeVraag } from '@/domain/routering/volgendeVraag'
import type { Vraag, VraagId } from '@/domain/routering/vragen/vraag'
import { findVraag } from '@/domain/routering/vragen/vragen'
import { isBeantwoord } from './antwoordtekst'
import { type Antwoorden, geenAntwoorden } from './antwoordvelden'

export type Pad = {
  /** The questions that were put, in order. */
  readonly gesteld: readonly Vraag[]
  /** The answers to those. An older answer that no longer matters, because another one changed, is not among them. */
  readonly antwoorden: Antwoorden
  /** The question to put now; null at the advice. */
  readonly volgende: Vraag | null
}

/** Puts the questions again from the start, as far as they are answered: that is the way that the engine takes now. */
export function volgPad(antwoorden: Antwoorden): Pad {
  const gesteld: Vraag[] = []
  let opPad = geenAntwoorden
  for (;;) {
    const id = volgendeVraag(opPad.situatie, opPad.gesteld)
    const vraag = id === null ? undefined : findVraag(id)
    if (vraag === undefined || !isBeantwoord(vraag, antwoorden))
      return { gesteld, antwoorden: opPad, volgende: vraag ?? null }
    gesteld.push(vraag)
    opPad = metAntwoord(opPad, vraag.id, antwoorden)
  }
}

function metAntwoord(opPad: Antwoorden, id: VraagId, { situatie }: Antwoorden): Antwoorden {
  const antwoord = antwoordOp(situatie, id)
  if (antwoord === undefined) return { ...opPad, gesteld: new Set([...opPad.gesteld, id]) }
  const [veld = id, criterium] = id.split('.')
  const erbij = { [veld]: criterium === undefined ? antwoord : { [criterium]: antwoord } } as Situatie
  return { ...opPad, situatie: voegSamen(opPad.situatie, erbij) }
}
