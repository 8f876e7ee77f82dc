import type { CriteriaNode } from '../overlegtafel/criteria'
import { criteriaInRegels } from './criteriaVelden'
import { type Deel, type Groep, onder, type Veld } from './plan'
import type { Velden } from './veldwaarde'
import { alsTekst } from './veldwaarde'

/** One part of a text as a person reads it; the lines of a list are separate. */
export type Leesbaar = { readonly pad: string; readonly label: string; readonly regels: readonly string[] }

/** What changed in one part. An old or new side without lines was empty. */
export type Wijziging = {
  readonly pad: string
  readonly label: string
  readonly oud: readonly string[]
  readonly nieuw: readonly string[]
}

/** A content, part by part, in words. */
export function inWoorden(deel: Deel, waarde: unknown, pad = '', boven = ''): readonly Leesbaar[] {
  if (deel.soort === 'vast') return []
  if (deel.soort === 'groep') {
    const kop = deel.label ? `${deel.label}: ` : boven
    return deel.delen.flatMap((kind) => inWoorden(kind, lid(waarde, kind.naam), onder(pad, kind.naam), kop))
  }
  const label = boven === '' ? deel.label : `${boven}${deel.label}`
  if (deel.soort === 'criteria')
    return [{ pad, label, regels: waarde ? criteriaInRegels(waarde as CriteriaNode) : [] }]
  if (deel.soort === 'rijen') {
    const rijen = Array.isArray(waarde) ? waarde : []
    return [{ pad, label, regels: rijen.map((rij) => rijInWoorden(deel.rij, rij)) }]
  }
  return [{ pad, label, regels: veldInWoorden(deel, waarde) }]
}

const rijInWoorden = (rij: Groep, waarde: unknown): string =>
  inWoorden(rij, waarde)
    .flatMap(({ regels }) => regels)
    .join(' · ')

function veldInWoorden({ opties }: Veld, waarde: unknown): readonly string[] {
  const regels = alsTekst(waarde)
    .split('\n')
    .filter((regel) => regel !== '')
  return opties ? regels.map((regel) => opties[regel] ?? regel) : regels
}

/** What the second content says differently, part by part. */
export function verschil(plan: Groep, oud: unknown, nieuw: unknown): readonly Wijziging[] {
  const was = new Map(inWoorden(plan, oud).map((deel) => [deel.pad, deel.regels]))
  return inWoorden(plan, nieuw)
    .map(({ pad, label, regels }) => ({ pad, label, oud: was.get(pad) ?? [], nieuw: regels }))
    .filter(({ oud, nieuw }) => oud.join('\n') !== nieuw.join('\n'))
}

/** What came of bringing together: the fields, and the parts that both had changed. */
export type Samen = { readonly velden: Velden; readonly botsingen: readonly string[] }

/**
 * Brings the work of two people together: what only the other changed is taken over, what only I changed stays, and what both
 * changed stays as I have it and is named, so that I can look. A list counts as one part.
 */
export function voegSamen(plan: Groep, basis: Velden, mijn: Velden, hun: Velden): Samen {
  const delen = blokken(plan, '', '')
  const bij = (velden: Velden, pad: string) =>
    Object.entries(velden).filter(([veld]) => veld === pad || veld.startsWith(`${pad}.`))
  const gelijk = (a: Velden, b: Velden, pad: string) =>
    JSON.stringify(bij(a, pad).sort()) === JSON.stringify(bij(b, pad).sort())
  const botsingen: string[] = []
  const velden = delen.flatMap(({ pad, label }) => {
    if (gelijk(mijn, basis, pad)) return bij(hun, pad)
    if (!gelijk(hun, basis, pad) && !gelijk(hun, mijn, pad)) botsingen.push(label)
    return bij(mijn, pad)
  })
  return { velden: Object.fromEntries(velden), botsingen }
}

function blokken(deel: Deel, pad: string, boven: string): readonly { pad: string; label: string }[] {
  if (deel.soort === 'vast') return []
  if (deel.soort !== 'groep') return [{ pad, label: `${boven}${deel.label}` }]
  const kop = deel.label ? `${deel.label}: ` : boven
  return deel.delen.flatMap((kind) => blokken(kind, onder(pad, kind.naam), kop))
}

const lid = (waarde: unknown, naam: string): unknown =>
  typeof waarde === 'object' && waarde !== null ? (waarde as Record<string, unknown>)[naam] : undefined
