import type { Deel } from '@/domain/aanmelding/formulier/samenvatting'
import { DescriptionList } from '@/ui/DescriptionList'

/** Questions and answers as they were shown when the aanmelding was sent. */
export function Antwoorden({ delen }: { delen: readonly Deel[] }) {
  return delen.map(({ titel, antwoorden }) => (
    <section key={titel}>
      <h3>{titel}</h3>
      <DescriptionList
        vragen
        items={antwoorden.map(({ label, antwoord }) => ({
          term: label,
          description: <span className="whitespace-pre-line">{antwoord}</span>,
        }))}
      />
    </section>
  ))
}
