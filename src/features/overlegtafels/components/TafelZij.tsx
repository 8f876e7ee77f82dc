import { bronnenVan, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { now } from '@/server/clock'
import { Bronnen } from '@/ui/Bronnen'
import { Ladder } from '@/ui/Ladder'
import { NietGecontroleerd } from '@/ui/NietGecontroleerd'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { plaatsVan } from '../ladder'

/** Beside the text: place on the ladder, and who keeps this page. */
export function TafelZij({ tafel }: { tafel: Overlegtafel }) {
  const { zekerheid, eigenaar, laatstGecontroleerd } = tafel.inhoud
  return (
    <>
      <h2>Plaats op de ladder</h2>
      <Ladder treden={plaatsVan(tafel)} small label={`Waar staat ${tafel.korteNaam} op de ladder?`} />
      <p>{zekerheid.toelichting}</p>
      <Bronnen bronnen={bronnenVan(tafel.inhoud, 'trede')} />
      <p className="alleen-scherm">
        Werkt u in de keten?{' '}
        <TextLink href={`/smoelenboek?tafel=${tafel.slug}`}>Log in en vind de mensen van deze tafel</TextLink>
        .
      </p>
      <h2>Over deze tekst</h2>
      <p>Eigenaar: {eigenaar}.</p>
      <p>
        Laatst gecontroleerd:{' '}
        {laatstGecontroleerd ? <Tijd moment={laatstGecontroleerd} /> : 'nog niet gecontroleerd door de tafel'}
        .
      </p>
      <NietGecontroleerd laatst={laatstGecontroleerd} nu={now()} />
    </>
  )
}
