import { bronnenVan, type Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Deel } from '@/ui/Deel'
import { TextLink } from '@/ui/TextLink'

const MET_AANMELDING: readonly Overlegtafel['inhoud']['kanaal']['soort'][] = ['portaal', 'portaal-of-mail']

/** How to apply, step by step. */
export function TafelKanaal({ tafel: { inhoud } }: { tafel: Overlegtafel }) {
  const { soort, uitleg, stappen } = inhoud.kanaal
  return (
    <Deel id="aanmelden" titel="Zo meldt u aan" bronnen={bronnenVan(inhoud, 'kanaal')}>
      <p>{uitleg}</p>
      <ol>
        {stappen.map((stap) => (
          <li key={stap}>{stap}</li>
        ))}
      </ol>
      {MET_AANMELDING.includes(soort) ? (
        <ButtonRow>
          <ButtonLink href="/casussen">Log in en start een casus</ButtonLink>
          <TextLink href="/wegwijzer">Twijfelt u? Gebruik de wegwijzer</TextLink>
        </ButtonRow>
      ) : (
        <p className="alleen-scherm">
          Twijfelt u of deze tafel past? <TextLink href="/wegwijzer">Gebruik de wegwijzer</TextLink>.
        </p>
      )}
    </Deel>
  )
}
