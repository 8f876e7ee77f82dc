import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { Heading } from '@/ui/Heading'
import { Panel } from '@/ui/Panel'
import type { Controle } from '../queries'
import { isVoorlopig, termijnInWoorden, voorlopigUitleg } from '../termijnWoorden'
import type { Verzending } from '../verzending'

type Tafel = { readonly naam: string; readonly gemeente: string }

const gang: Record<Verzending, (tafel: Tafel) => readonly string[]> = {
  dienIn: ({ naam }) => [`Uw aanmelding gaat meteen naar ${naam}.`],
  vraagAkkoord: ({ naam, gemeente }) => [
    `Eerst leest de procesmanager gemeente ${gemeente} uw aanmelding.`,
    `Na een akkoord gaat uw aanmelding naar ${naam}.`,
  ],
  stuurDoor: ({ naam }) => [
    `${naam} heeft een eigen kanaal. U stuurt de casus zelf door, buiten het portaal.`,
    'Op de volgende pagina staat hoe. Daar vindt u ook een samenvatting zonder persoonsgegevens.',
  ],
}

const navragenUitleg =
  'Uw rol staat alleen in de landelijke lijst. Het Zorg- en Veiligheidshuis (ZVH) bevestigt of u hier mag aanmelden.'

/** Where the aanmelding goes, what happens then, and when one hears. */
export function WatGebeurtEr({ controle }: { controle: Controle }) {
  const { verzending, tafel, casus } = controle
  if (!verzending) return null
  const { reactietermijn } = tafel.inhoud
  const stappen = gang[verzending]({ naam: tafel.korteNaam, gemeente: casusGemeenteNaam(casus.gemeenteCode) })
  return (
    <Panel>
      <Heading level={2}>Wat gebeurt er daarna?</Heading>
      <ol>
        {stappen.map((stap) => (
          <li key={stap}>{stap}</li>
        ))}
        {verzending !== 'stuurDoor' && <li>{termijnInWoorden(reactietermijn)}</li>}
      </ol>
      {controle.navragen && <p>{navragenUitleg}</p>}
      {verzending !== 'stuurDoor' && isVoorlopig(reactietermijn) && <p className="stil">{voorlopigUitleg}</p>}
    </Panel>
  )
}
