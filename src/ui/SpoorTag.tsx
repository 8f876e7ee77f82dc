import { Tag, type Tint } from './Tag'

export type Spoor = 'ladder' | 'veiligheid' | 'wlz' | 'crisis'

const SPOREN: Record<Spoor, { tint: Tint; label: string }> = {
  ladder: { tint: 'actie', label: 'ladder' },
  veiligheid: { tint: 'veiligheid', label: 'spoor veiligheid' },
  wlz: { tint: 'wlz', label: 'spoor Wlz' },
  crisis: { tint: 'spoed', label: 'spoor crisis' },
}

export function spoorTint(spoor: Spoor): Tint {
  return SPOREN[spoor].tint
}

/** Undefined for the ladder itself: only side lanes are named. */
export function spoorLabel(spoor: Spoor): string | undefined {
  return spoor === 'ladder' ? undefined : SPOREN[spoor].label
}

export function SpoorTag({ spoor }: { spoor: Spoor }) {
  return <Tag tint={SPOREN[spoor].tint}>{SPOREN[spoor].label}</Tag>
}
