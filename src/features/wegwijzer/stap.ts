import type { FormState } from '@/domain/formState'
import type { Vraag, VraagId } from '@/domain/routering/vragen/vraag'
import type { Antwoorden } from '@/domain/wegwijzer/antwoordvelden'
import { foutBij } from '@/domain/wegwijzer/foutteksten'
import { type Gepost, type Leesfout, leesAntwoord, leesAntwoorden } from '@/domain/wegwijzer/leesAntwoorden'
import { type Pad, volgPad } from '@/domain/wegwijzer/volgPad'
import { leesVraag, naarVeld, stapVeld, wilAdvies } from './schema'

/** What the page shows: one question, or the advice. */
export type Stap = Vraagstap | Adviesstap

type OpWeg = {
  /** Everything that was answered, also what no longer matters: changing back brings it back. */
  readonly antwoorden: Antwoorden
  /** What was answered and still matters, and to how many questions. */
  readonly opPad: Antwoorden
  readonly aantal: number
}

export type Vraagstap = OpWeg & {
  readonly soort: 'vraag'
  readonly vraag: Vraag
  /** The how manieth question this is on the way of this visitor. */
  readonly nummer: number
  readonly vorige: VraagId | undefined
  readonly form: FormState
}

/** A provisional advice was asked for before the last question. */
export type Adviesstap = OpWeg & { readonly soort: 'advies'; readonly voorlopig: boolean }

/** The page that comes after this post. All there is to know is in the post itself: nothing is kept. */
export function volgendeStap(gepost: Gepost): Stap {
  const antwoorden = leesAntwoorden(gepost)
  const pad = volgPad(antwoorden)
  const naar = leesVraag(gepost, naarVeld)
  if (naar) return vraagstap(naar, antwoorden, pad)
  if (wilAdvies(gepost)) return adviesstap(antwoorden, pad)
  const stap = leesVraag(gepost, stapVeld)
  const antwoord = stap && leesAntwoord(stap, gepost)
  if (stap && antwoord && !antwoord.ok)
    return { ...vraagstap(stap, antwoorden, pad), form: metFout(stap, antwoord.reason, gepost) }
  return pad.volgende ? vraagstap(pad.volgende, antwoorden, pad) : adviesstap(antwoorden, pad)
}

const adviesstap = (antwoorden: Antwoorden, pad: Pad): Adviesstap => ({
  soort: 'advies',
  voorlopig: pad.volgende !== null,
  ...opWeg(antwoorden, pad),
})

const opWeg = (antwoorden: Antwoorden, pad: Pad): OpWeg => ({
  antwoorden,
  opPad: pad.antwoorden,
  aantal: pad.gesteld.length,
})

function vraagstap(vraag: Vraag, antwoorden: Antwoorden, pad: Pad): Vraagstap {
  const opPad = pad.gesteld.indexOf(vraag)
  const ervoor = opPad < 0 ? pad.gesteld : pad.gesteld.slice(0, opPad)
  return {
    soort: 'vraag',
    vraag,
    nummer: ervoor.length + 1,
    vorige: ervoor.at(-1)?.id,
    ...opWeg(antwoorden, pad),
    form: { values: {}, errors: {} },
  }
}

/** The choices that do not go together come back as they were made. */
function metFout(vraag: Vraag, fout: Leesfout, gepost: Gepost): FormState {
  const gekozen = [gepost[vraag.id] ?? []].flat()
  return { values: gekozen.length > 0 ? { [vraag.id]: gekozen } : {}, errors: foutBij(vraag, fout) }
}
