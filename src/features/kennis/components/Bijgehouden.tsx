import { now } from '@/server/clock'
import { NietGecontroleerd } from '@/ui/NietGecontroleerd'
import { Tijd } from '@/ui/Tijd'

type Props = { eigenaar: string; laatstGecontroleerd: string | null }

/** Who keeps this text, and when somebody last checked it. */
export function Bijgehouden({ eigenaar, laatstGecontroleerd }: Props) {
  return (
    <>
      <h2>Over deze tekst</h2>
      <p>Eigenaar: {eigenaar}.</p>
      <p>Laatst gecontroleerd: {laatstGecontroleerd ? <Tijd moment={laatstGecontroleerd} /> : 'nog niet'}.</p>
      <NietGecontroleerd laatst={laatstGecontroleerd} nu={now()} />
    </>
  )
}
