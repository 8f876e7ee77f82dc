import { samenvatting } from '@/domain/aanmelding/formulier/samenvatting'
import { DescriptionList } from '@/ui/DescriptionList'
import { Heading } from '@/ui/Heading'
import { criteriaDeel } from '../getoond'
import type { Controle as ControleData } from '../queries'
import { stapUrl } from '../stappen'
import { CriteriaAntwoorden } from './CriteriaAntwoorden'

/** All answers as the table will read them, each with the way back to its question. */
export function Controle({ controle }: { controle: ControleData }) {
  const { id, formulier, keuzeReden } = controle
  const criteria = criteriaDeel(controle)
  return (
    <>
      {keuzeReden && (
        <section className="max-w-4xl">
          <Heading level={2}>Uw keuze</Heading>
          <DescriptionList
            vragen
            items={[{ term: 'Waarom kiest u deze tafel?', description: <Tekst>{keuzeReden}</Tekst> }]}
          />
        </section>
      )}
      {samenvatting(formulier).map(({ stap, titel, antwoorden }) => (
        <section key={stap} className="max-w-4xl">
          <Heading level={2}>{titel}</Heading>
          <DescriptionList
            vragen
            items={antwoorden.map(({ veld, label, antwoord }) => ({
              term: label,
              description: <Tekst>{antwoord}</Tekst>,
              changeHref: `${stapUrl(id, stap)}?terug=controleren#${veld}`,
            }))}
          />
        </section>
      ))}
      <section>
        <Heading level={2}>{criteria.titel}</Heading>
        <CriteriaAntwoorden
          antwoorden={criteria.antwoorden}
          wijzig={({ label, sleutel }) => (
            <a className="nl-link" href={`${stapUrl(id, 'criteria')}?terug=controleren#${sleutel}`}>
              Wijzig<span className="alleen-voorlezen"> {label}</span>
            </a>
          )}
        />
      </section>
    </>
  )
}

/** Free text keeps its lines. */
const Tekst = ({ children }: { children: string }) => <span className="whitespace-pre-line">{children}</span>
