import { kaal } from './kaal'

/** A piece of text; `raak`: what somebody looked for. */
export type Stuk = { readonly tekst: string; readonly raak: boolean }

const isRaak = (woord: string, stammen: readonly string[]): boolean => {
  const gelezen = kaal(woord)
  return stammen.some((stam) => (stam.length < 3 ? gelezen === stam : gelezen.startsWith(stam)))
}

/** The text in pieces, so that what was looked for can be marked. Together they are the text. */
export function markeer(tekst: string, stammen: readonly string[]): readonly Stuk[] {
  const stukken: { tekst: string; raak: boolean }[] = []
  for (const deel of tekst.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    const raak = deel !== '' && isRaak(deel, stammen)
    const vorige = stukken.at(-1)
    if (vorige && vorige.raak === raak) vorige.tekst += deel
    else if (deel !== '') stukken.push({ tekst: deel, raak })
  }
  return stukken
}

const langste = 240

/** The sentence that says most about what was looked for: the summary unless the text knows better. An address of a site says nothing. */
export function fragment(kort: string, tekst: string, stammen: readonly string[]): string {
  const treffers = (zin: string) => markeer(zin, stammen).filter(({ raak }) => raak).length
  const zinnen = tekst.split(/\n|(?<=[.?]) /).filter((zin) => !zin.startsWith('www.'))
  const beste = zinnen.reduce((een, ander) => (treffers(ander) > treffers(een) ? ander : een), kort)
  return beste.length > langste ? `${beste.slice(0, langste).trimEnd()}…` : beste
}
