import type { ReactNode } from 'react'
import { type ReasonKind, ReasonList } from '@/ui/ReasonList'
import { antwoordNamen } from '../getoond'

type Antwoord = { readonly label: string; readonly antwoord: string }

interface CriteriaAntwoordenProps<A extends Antwoord> {
  antwoorden: readonly A[]
  /** The way back to the question, where it can still be changed. */
  wijzig?: (antwoord: A) => ReactNode
}

const kinds: Readonly<Record<string, ReasonKind>> = {
  [antwoordNamen.ja]: 'ja',
  [antwoordNamen.nee]: 'nee',
  [antwoordNamen.onbekend]: 'open',
}

/** The criteria with a mark for each answer, and below them what they add up to. */
export function CriteriaAntwoorden<A extends Antwoord>({ antwoorden, wijzig }: CriteriaAntwoordenProps<A>) {
  const criteria = antwoorden.filter(({ antwoord }) => antwoord in kinds)
  const samen = antwoorden.filter(({ antwoord }) => !(antwoord in kinds))
  return (
    <>
      <ReasonList
        reasons={criteria.map((criterium) => ({
          key: criterium.label,
          kind: kinds[criterium.antwoord] ?? 'open',
          text: (
            <>
              {criterium.label} {wijzig?.(criterium)}
            </>
          ),
        }))}
      />
      {samen.map(({ label, antwoord }) => (
        <p key={label}>
          <strong>{label}</strong> {antwoord}.
        </p>
      ))}
    </>
  )
}
