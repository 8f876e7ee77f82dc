import { type LadderMark, markWord } from './LadderMark'
import { type Spoor, spoorLabel, spoorTint } from './SpoorTag'

export interface TafelOpTrede {
  naam: string
  href?: string | undefined
  spoor: Spoor
  /** Short: "om de week", "24 of 48 uur". */
  note?: string | undefined
  mark?: LadderMark | undefined
}

export function LadderTafel({ tafel }: { tafel: TafelOpTrede }) {
  const notes = [spoorLabel(tafel.spoor), tafel.note, tafel.mark && markWord(tafel.mark)].filter(Boolean)
  return (
    <li className={`tafel tint-${spoorTint(tafel.spoor)}${tafel.mark === 'nu' ? ' tafel--nu' : ''}`}>
      {tafel.href === undefined ? <b>{tafel.naam}</b> : <a href={tafel.href}>{tafel.naam}</a>}
      {notes.length > 0 && <small>{notes.join(' · ')}</small>}
    </li>
  )
}
