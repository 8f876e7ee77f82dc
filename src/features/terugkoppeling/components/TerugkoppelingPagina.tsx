import { isRole, roleNames } from '@/domain/access/role'
import { Alert } from '@/ui/Alert'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { DescriptionList } from '@/ui/DescriptionList'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Terugkoppeling } from '../queries'
import { Kruimels } from './Kruimels'
import { Opvolgingen } from './Opvolgingen'
import { Velden } from './Velden'
import { Versies } from './Versies'

interface TerugkoppelingPaginaProps {
  terugkoppeling: Terugkoppeling
  /** This reader writes for the gemeente. */
  schrijft: boolean
  zojuistVerzonden: boolean
}

/** A terugkoppeling as it was sent. */
export function TerugkoppelingPagina({
  terugkoppeling,
  schrijft,
  zojuistVerzonden,
}: TerugkoppelingPaginaProps) {
  const { id, casuscode, gemeente, versie, versies, velden, conceptId, opvolgingen } = terugkoppeling
  const laatste = versies[0]?.id === id
  return (
    <>
      <Kruimels label={`Terugkoppeling ${casuscode}`} />
      <GedaanMelding
        tekst={
          zojuistVerzonden && 'De terugkoppeling is verstuurd. De portefeuillehouder krijgt nu een mail.'
        }
      >
        <p>Volg hierna de afspraken van het overleg. Ze blijven open tot ze zijn gedaan.</p>
      </GedaanMelding>
      {!laatste && (
        <Alert kind="let-op" title="Dit is een oude versie">
          <p>
            <TextLink href={`/terugkoppelingen/${versies[0]?.id}`}>Lees de laatste versie</TextLink>
          </p>
        </Alert>
      )}
      <h1>Terugkoppeling {casuscode}</h1>
      <p className="stil">
        Bestuurlijk escalatieoverleg (RDM-trede 3), gemeente {gemeente}, versie {versie}
      </p>
      <Herkomst terugkoppeling={terugkoppeling} />
      <ButtonRow>
        <ButtonLink kind="secondary" href={`/terugkoppelingen/${id}/pdf`}>
          Download als PDF
        </ButtonLink>
        {schrijft && laatste && (
          <ButtonLink
            kind="subtle"
            href={
              conceptId ? `/terugkoppelingen/${conceptId}/schrijven` : `/terugkoppelingen/${id}/corrigeren`
            }
          >
            {conceptId ? 'Ga verder met de correctie' : 'Maak een correctie'}
          </ButtonLink>
        )}
      </ButtonRow>
      <Velden velden={velden} />
      {opvolgingen.length > 0 && <Opvolgingen opvolgingen={opvolgingen} />}
      {versies.length > 1 && <Versies versies={versies} huidig={id} />}
    </>
  )
}

function Herkomst({
  terugkoppeling: { op, door, gelezenOp, correctieReden },
}: {
  terugkoppeling: Terugkoppeling
}) {
  const items = [
    { term: 'Verstuurd', description: <Tijd moment={op} withTime /> },
    {
      term: 'Door',
      description: `${isRole(door.rol) ? roleNames[door.rol] : door.rol}, ${door.organisatie}`,
    },
    {
      term: 'Gelezen door de portefeuillehouder',
      description: gelezenOp ? <Tijd moment={gelezenOp} withTime /> : 'Nog niet',
    },
    ...(correctieReden ? [{ term: 'Waarom een nieuwe versie', description: correctieReden }] : []),
  ]
  return <DescriptionList items={items} />
}
