import type { ReactNode } from 'react'
import { Tag, type Tint } from './Tag'

export type StatusKind = 'nieuw' | 'bezig' | 'wacht' | 'klaar' | 'laat'

const TINTS: Record<StatusKind, Tint> = {
  nieuw: 'actie',
  bezig: 'rustig',
  wacht: 'let-op',
  klaar: 'klaar',
  laat: 'spoed',
}

/** The feature says the word and what kind of status it is; it never picks a colour. */
export function StatusTag({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  return <Tag tint={TINTS[kind]}>{children}</Tag>
}
