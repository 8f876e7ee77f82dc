import type { ReactNode } from 'react'
import type { PaginaInhoud } from '@/domain/kennis/inhoud'
import { Deel } from '@/ui/Deel'

interface PaginaDelenProps extends Pick<PaginaInhoud, 'delen'> {
  /** What stands below a part that has a number or letter of its own ("3. Regio stimuleert"). */
  bij?: ((code: string) => ReactNode) | undefined
}

const codeVan = (kop: string): string | undefined => /^([A-Z]|\d{1,2})\. /.exec(kop)?.[1]

/** By its number or letter, so that others can point to it however the page is ordered. */
const idVan = (kop: string, index: number): string => {
  const code = codeVan(kop)
  return code === undefined ? `deel-${index + 1}` : `punt-${code.toLowerCase()}`
}

/** The text of a page, part by part, each with its sources. */
export function PaginaDelen({ delen, bij }: PaginaDelenProps) {
  return delen.map(({ kop, alineas, punten, bronnen }, index) => (
    <Deel key={kop} id={idVan(kop, index)} titel={kop} bronnen={bronnen}>
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
      {bij?.(codeVan(kop) ?? '')}
    </Deel>
  ))
}
