import { cijferInWoorden } from '@/domain/aanmelding/terugmeldcijfer'
import { Details } from '@/ui/Details'
import { Lead } from '@/ui/Lead'
import { Panel } from '@/ui/Panel'
import { StatusTag } from '@/ui/StatusTag'
import { type Column, Table } from '@/ui/Table'
import type { Tafelcijfer } from '../cijfersVan'
import type { Cijfers } from '../queries'

/** How often the region and each table kept the promise of an answer in time. */
export function CijfersPagina({ cijfers: { regio, tafels } }: { cijfers: Cijfers }) {
  const metTermijnen = tafels.some(({ termijnen }) => termijnen)
  return (
    <>
      <h1>Terugmeldingen op tijd</h1>
      <Lead>
        Wie aanmeldt, krijgt antwoord. Zo vaak kwam dat antwoord op tijd, in de laatste twaalf maanden.
      </Lead>
      <Panel>
        <p>
          <strong>Heel Twente: {cijferInWoorden(regio)}</strong>
        </p>
      </Panel>
      <Table
        caption="Per overlegtafel"
        columns={metTermijnen ? [...columns, lopend] : columns}
        rows={tafels}
        rowKey={({ slug }) => slug}
      />
      <Details summary="Wat telt er mee?">
        <p>
          Elke stap waar een termijn voor liep telt mee, als de aanmelder er bericht van kreeg. Op tijd is:
          voor of op het laatste moment. Bij een tafel met een eigen kanaal telt de dag waarop de uitkomst
          hier is genoteerd.
        </p>
        {!metTermijnen && (
          <p>
            Aantallen staan hier niet, zodat niemand te herkennen is. Een percentage is afgerond op 5, en
            staat er pas vanaf 10 terugmeldingen.
          </p>
        )}
      </Details>
    </>
  )
}

const columns: readonly Column<Tafelcijfer>[] = [
  { key: 'tafel', header: 'Overlegtafel', cell: ({ naam }) => naam },
  { key: 'cijfer', header: 'Op tijd', cell: ({ cijfer }) => cijferInWoorden(cijfer) },
]

const lopend: Column<Tafelcijfer> = {
  key: 'lopend',
  header: 'Nu',
  cell: ({ termijnen }) =>
    termijnen && (
      <>
        {termijnen.lopend} lopend{' '}
        {termijnen.teLaat > 0 && <StatusTag kind="laat">{termijnen.teLaat} te laat</StatusTag>}
      </>
    ),
}
