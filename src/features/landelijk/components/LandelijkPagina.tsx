import { type LandelijkeStap, landelijkeStapNamen } from '@/domain/landelijk/stappen'
import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { isTeLaat } from '@/domain/termijn/termijn'
import { verschilInWoorden } from '@/domain/termijn/woorden'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Columns } from '@/ui/Columns'
import { DescriptionList } from '@/ui/DescriptionList'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import { StatusTag } from '@/ui/StatusTag'
import { formatTijd } from '@/ui/Tijd'
import type { Landelijk } from '../queries'
import { stapWoorden } from '../woorden'
import { Stappen } from './Stappen'
import { WatMee } from './WatMee'

/** One casus at RDM-trede 4: who has it now, what was done, and what can be done. */
export function LandelijkPagina({
  landelijk,
  gedaan,
  zvh,
}: {
  landelijk: Landelijk
  gedaan: LandelijkeStap | undefined
  zvh: Zvh
}) {
  const { casuscode, gemeente, stappen } = landelijk
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'RDM-trede 4', href: '/landelijk' }, { label: casuscode }]} />
      <GedaanMelding tekst={gedaan && stapWoorden[gedaan].gedaan} />
      <h1>RDM-trede 4: casus {casuscode}</h1>
      <Lead>
        Het bestuurlijk escalatieoverleg in {gemeente} vond geen oplossing. De vraag gaat naar de landelijke
        Unit Complexe Zorgvragen van het ministerie van VWS.
      </Lead>
      <Columns
        aside={
          <WatMee terugkoppelingId={landelijk.terugkoppelingId} overlegId={landelijk.overlegId} zvh={zvh} />
        }
      >
        <Nu landelijk={landelijk} />
        <Knoppen landelijk={landelijk} />
      </Columns>
      {stappen.length > 0 && <Stappen stappen={stappen} />}
    </>
  )
}

function Nu({ landelijk: { laatste, vervolg, nu } }: { landelijk: Landelijk }) {
  const laat = vervolg.uiterlijk !== null && isTeLaat(vervolg.uiterlijk, nu)
  return (
    <DescriptionList
      items={[
        { term: 'Hoe het staat', description: laatste ? landelijkeStapNamen[laatste] : 'Nog niet verstuurd' },
        { term: 'Volgende stap', description: vervolg.stap },
        { term: 'Wie zet die stap', description: vervolg.eigenaar },
        ...(vervolg.uiterlijk
          ? [
              {
                term: 'Opnieuw kijken',
                description: (
                  <>
                    {formatTijd(vervolg.uiterlijk)}{' '}
                    {laat && <StatusTag kind="laat">{verschilInWoorden(vervolg.uiterlijk, nu)}</StatusTag>}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function Knoppen({ landelijk: { overlegId, mogelijk } }: { landelijk: Landelijk }) {
  if (mogelijk.length === 0) return null
  return (
    <ButtonRow>
      {mogelijk.map((stap, plaats) => (
        <ButtonLink
          key={stap}
          kind={plaats === 0 ? 'primary' : 'secondary'}
          href={`/landelijk/${overlegId}/${stapWoorden[stap].pad}`}
        >
          {stapWoorden[stap].titel}
        </ButtonLink>
      ))}
    </ButtonRow>
  )
}
