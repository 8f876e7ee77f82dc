import type { Deel } from '@/domain/aanmelding/formulier/samenvatting'
import { DescriptionList } from '@/ui/DescriptionList'
import { Heading } from '@/ui/Heading'
import { CriteriaAntwoorden } from './CriteriaAntwoorden'

interface AntwoordenProps {
  delen: readonly Deel[]
  keuzeReden: string | null
}

/** Questions and answers as they were shown when the aanmelding was sent. */
export function Antwoorden({ delen, keuzeReden }: AntwoordenProps) {
  return (
    <>
      {keuzeReden && (
        <section className="max-w-4xl">
          <DescriptionList
            vragen
            items={[{ term: 'Waarom deze tafel?', description: <Regels tekst={keuzeReden} /> }]}
          />
        </section>
      )}
      {delen.map(({ stap, titel, antwoorden }) => (
        <section key={stap} className="max-w-4xl">
          <Heading level={3}>{titel}</Heading>
          {stap === 'criteria' ? (
            <CriteriaAntwoorden antwoorden={antwoorden} />
          ) : (
            <DescriptionList
              vragen
              items={antwoorden.map(({ label, antwoord }) => ({
                term: label,
                description: <Regels tekst={antwoord} />,
              }))}
            />
          )}
        </section>
      ))}
    </>
  )
}

/** Free text keeps its lines. */
const Regels = ({ tekst }: { tekst: string }) => <span className="whitespace-pre-line">{tekst}</span>
