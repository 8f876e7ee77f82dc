import type { ReactNode } from 'react'
import type { Bron } from '@/domain/overlegtafel/bron'
import { Bronnen } from './Bronnen'

type Props = { id: string; titel: string; bronnen?: readonly Bron[] | undefined; children: ReactNode }

/** One part of a page, with its sources below it. */
export function Deel({ id, titel, bronnen = [], children }: Props) {
  return (
    <section className="deel" aria-labelledby={id}>
      <h2 id={id}>{titel}</h2>
      {children}
      <Bronnen bronnen={bronnen} />
    </section>
  )
}
