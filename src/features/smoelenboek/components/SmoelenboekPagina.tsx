import { Alert } from '@/ui/Alert'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { Lead } from '@/ui/Lead'
import { Pagination } from '@/ui/Pagination'
import { TextLink } from '@/ui/TextLink'
import type { Smoelenboek } from '../queries'
import type { Zoekkeuze } from '../schema'
import { Vermeldingkaart } from './Vermeldingkaart'
import { adresVan, ZoekForm, zoekt } from './ZoekForm'

interface SmoelenboekPaginaProps {
  boek: Smoelenboek
  keuze: Zoekkeuze
}

/** Who works where on what, as far as they want that to be known. */
export function SmoelenboekPagina({ boek, keuze }: SmoelenboekPaginaProps) {
  const { mensen, totaal, ikStaErin, organisaties, programmas, pagina, heeftMeer } = boek
  return (
    <>
      <h1>Smoelenboek</h1>
      <Lead>Vind een collega in Twente. U ziet alleen wie daar zelf voor koos.</Lead>
      {!ikStaErin && (
        <Alert kind="info" title="U staat er nog niet in">
          <p>
            Collega’s vinden u pas als u dat zelf wilt. U kiest wat u deelt, en u kunt er altijd weer uit.{' '}
            <TextLink href="/smoelenboek/mijn">Zet uzelf in het smoelenboek</TextLink>
          </p>
        </Alert>
      )}
      <ButtonRow>
        {ikStaErin && (
          <ButtonLink kind="secondary" href="/smoelenboek/mijn">
            Mijn vermelding
          </ButtonLink>
        )}
        <TextLink href="/smoelenboek/aanspreekpunten">Aanspreekpunt per organisatie</TextLink>
      </ButtonRow>
      {totaal > 0 && <ZoekForm keuze={keuze} organisaties={organisaties} programmas={programmas} />}
      <Gevonden boek={boek} keuze={keuze} />
      {mensen.length > 0 && (
        <div className="smoelen">
          {mensen.map((persoon) => (
            <Vermeldingkaart key={persoon.accountId} persoon={persoon} />
          ))}
        </div>
      )}
      <Pagination
        previousHref={pagina > 1 ? adresVan(keuze, pagina - 1) : undefined}
        nextHref={heeftMeer ? adresVan(keuze, pagina + 1) : undefined}
        summary={`Pagina ${pagina}`}
      />
    </>
  )
}

function Gevonden({ boek: { aantal, totaal }, keuze }: SmoelenboekPaginaProps) {
  if (totaal === 0)
    return (
      <EmptyState
        title="Er staat nog niemand in"
        why="Iedereen met een account kiest zelf of collega’s hem of haar hier mogen vinden. Zodra de eerste dat doet, ziet u die hier."
      />
    )
  if (aantal === 0)
    return (
      <EmptyState
        title="Niemand gevonden"
        why="Misschien werkt deze collega hier wel, maar staat die niet in het smoelenboek. Probeer een ander woord, of wis de filters."
      />
    )
  const mensen = aantal === 1 ? '1 collega' : `${aantal} collega’s`
  return <p>{zoekt(keuze) ? `${mensen} gevonden, van de ${totaal}.` : `${mensen} in het smoelenboek.`}</p>
}
