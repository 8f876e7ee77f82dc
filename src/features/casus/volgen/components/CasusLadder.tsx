import { treden } from '@content/treden'
import { ladderplekken } from '@/domain/casus/ladder'
import { tafels } from '@/domain/routering/tafels'
import { Heading } from '@/ui/Heading'
import { Ladder } from '@/ui/Ladder'
import type { CasusPagina } from '../queries'

/** Where the casus has been and where it is; only the tables it came to are named. */
export function CasusLadder({ casus: { pad, eerder } }: { casus: CasusPagina }) {
  const { perTrede, perTafel } = ladderplekken(
    pad.flatMap(({ plek }) => (plek ? [plek] : [])),
    eerder,
  )
  return (
    <section aria-labelledby="ladder">
      <Heading level={2} id="ladder">
        Op de ladder
      </Heading>
      <Ladder
        small
        label="Waar deze casus is en is geweest"
        treden={treden.map(({ nummer, kort, naam }) => ({
          nummer,
          niveau: kort,
          titel: naam,
          mark: perTrede.get(nummer),
          tafels: tafels
            .filter(({ slug, trede }) => trede === nummer && perTafel.has(slug))
            .map(({ slug, naam: tafel, spoor }) => ({
              naam: tafel,
              spoor,
              mark: perTafel.get(slug),
            })),
        }))}
      />
    </section>
  )
}
