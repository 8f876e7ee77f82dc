import type { PaginaInhoud } from '@/domain/kennis/inhoud'
import { Deel } from '@/ui/Deel'

/** The text of a page, part by part, each with its sources. */
export function PaginaDelen({ delen }: Pick<PaginaInhoud, 'delen'>) {
  return delen.map(({ kop, alineas, punten, bronnen }, index) => (
    <Deel key={kop} id={`deel-${index + 1}`} titel={kop} bronnen={bronnen}>
      {alineas.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
      {punten.length > 0 && (
        <ul>
          {punten.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      )}
    </Deel>
  ))
}
