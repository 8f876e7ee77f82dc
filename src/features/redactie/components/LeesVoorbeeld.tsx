import { type Soort, soortVan } from '@/domain/redactie/soorten'
import { inWoorden } from '@/domain/redactie/verschil'

interface LeesVoorbeeldProps {
  soort: Soort
  naam: string
  inhoud: unknown
}

/** A text part by part, for a kind that is only a piece of its public page. */
export function LeesVoorbeeld({ soort, naam, inhoud }: LeesVoorbeeldProps) {
  const delen = inWoorden(soortVan(soort).plan, inhoud).filter(({ regels }) => regels.length > 0)
  return (
    <>
      <h1>{naam}</h1>
      {delen.map(({ pad, label, regels }) => (
        <section key={pad}>
          <h2>{label}</h2>
          <p className="regels">{regels.join('\n')}</p>
        </section>
      ))}
    </>
  )
}
