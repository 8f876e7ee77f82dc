'use client'

import { adviseerDelen } from '@/domain/delen/advies'
import { type Deelantwoorden, type Deelvraag, deelvragen } from '@/domain/delen/vragen'
import type { Zin } from '@/domain/delen/zinnen'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Bronnen } from '@/ui/Bronnen'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { DescriptionList } from '@/ui/DescriptionList'
import { Details } from '@/ui/Details'
import { FormTitle } from '@/ui/form/FormTitle'
import { PrintHint } from '@/ui/PrintHint'
import { TextLink } from '@/ui/TextLink'

const namen = Object.keys(deelvragen) as Deelvraag[]

const gekozen = (naam: Deelvraag, antwoorden: Deelantwoorden): string =>
  deelvragen[naam].keuzes.find(({ waarde }) => waarde === antwoorden[naam])?.label ?? ''

/** What to do, part by part; and the answers it follows from. */
export function DeelAdvies({ antwoorden }: { antwoorden: Deelantwoorden }) {
  const { uitkomst, titel, samengevat, delen } = adviseerDelen(antwoorden)
  return (
    <>
      <FormTitle title={`${titel}: mag ik dit delen?`} errors={{}} always />
      <Breadcrumbs
        crumbs={[
          { label: 'Start', href: '/' },
          { label: 'Mag ik dit delen?', href: '/delen' },
          { label: 'Wat u doet' },
        ]}
      />
      <h1>{titel}</h1>
      <Alert kind={uitkomst === 'spoed' ? 'spoed' : 'info'} title="Kort gezegd">
        <p>{samengevat}</p>
      </Alert>
      {delen.map(({ kop, zinnen }) => (
        <Deel key={kop} kop={kop} zinnen={zinnen} />
      ))}
      <p>
        <TextLink href="/gemeenten">Zoek de FG van uw gemeente</TextLink>
      </p>
      <Details summary="Uw antwoorden">
        <DescriptionList
          items={namen.map((naam) => ({
            term: deelvragen[naam].vraag,
            description: gekozen(naam, antwoorden),
          }))}
        />
      </Details>
      <ButtonRow>
        <ButtonLink href="/delen" kind="secondary">
          Begin opnieuw
        </ButtonLink>
      </ButtonRow>
      <PrintHint what="dit advies" />
    </>
  )
}

function Deel({ kop, zinnen }: { kop: string; zinnen: readonly Zin[] }) {
  const bronnen = zinnen.flatMap(({ bron }) => (bron ? [bron] : []))
  return (
    <section className="deel">
      <h2>{kop}</h2>
      <ul>
        {zinnen.map(({ tekst }) => (
          <li key={tekst}>{tekst}</li>
        ))}
      </ul>
      <Bronnen bronnen={bronnen} />
    </section>
  )
}
