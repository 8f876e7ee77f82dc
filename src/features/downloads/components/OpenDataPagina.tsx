import { Fragment } from 'react'
import { type Soort, soortVan } from '@/domain/redactie/soorten'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { DescriptionList } from '@/ui/DescriptionList'
import { Lead } from '@/ui/Lead'
import { type Column, Table } from '@/ui/Table'
import { TextLink } from '@/ui/TextLink'
import { WebLink } from '@/ui/WebLink'

/** How many public texts of one kind there are. */
export type OpenSoort = { readonly soort: Soort; readonly aantal: number }

/** Everything public as files: for who makes a letter, a map or a website of it. */
export function OpenDataPagina({ soorten }: { soorten: readonly OpenSoort[] }) {
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'Start', href: '/' }, { label: 'Kennis', href: '/kennis' }, { label: 'Open data' }]}
      />
      <h1>Open data</h1>
      <Lead>
        Alles wat op de openbare pagina’s staat, kunt u downloaden en gebruiken. Het is gratis, en u hebt geen
        account nodig.
      </Lead>
      <ButtonRow>
        <ButtonLink href="/api/downloads/alles.ods">Download alles als rekenblad (ODS)</ButtonLink>
        <ButtonLink kind="secondary" href="/api/downloads/alles.json">
          Download alles als JSON
        </ButtonLink>
      </ButtonRow>
      <h2 id="per-onderwerp">Per onderwerp</h2>
      <Table
        caption="In elk bestand staat wat er nu op de pagina’s staat"
        columns={kolommen}
        rows={soorten}
        rowKey={({ soort }) => soort}
      />
      <h2 id="bestanden">Welk bestand kiest u?</h2>
      <DescriptionList
        items={[
          {
            term: 'ODS',
            description: 'Een rekenblad. Het opent in Excel, LibreOffice en Google Spreadsheets.',
          },
          { term: 'CSV', description: 'Een lijst met puntkomma’s ertussen. Bijna elk programma leest dit.' },
          {
            term: 'JSON',
            description: 'Voor wie software maakt. Alle velden staan er apart in, met hun bron.',
          },
        ]}
      />
      <h2 id="licentie">Wat mag u ermee doen?</h2>
      <p>
        De gegevens vallen onder de licentie <WebLink adres="eupl.eu/1.2/nl/">EUPL 1.2</WebLink>, net als het
        portaal zelf. U mag ze gebruiken, aanpassen en doorgeven, ook in uw werk. Geeft u ze door? Noem dan
        dit portaal als bron, zeg wat u veranderde, en gebruik dezelfde licentie.
      </p>
      <p>
        Let op: niet elke tekst is al gecontroleerd door de tafel of de gemeente. In het bestand staat wanneer
        er voor het laatst is gekeken.
      </p>
      <h2 id="niet">Wat staat er niet in?</h2>
      <p>
        Geen casussen, geen aanmeldingen en niets over inwoners. Ook niet wie er met een account werkt, en
        geen teksten die nog niet openbaar zijn.
      </p>
      <h2 id="software">Voor wie software maakt</h2>
      <ul>
        <li>
          <TextLink href="/api/v1/openapi.json">Beschrijving van de API (OpenAPI)</TextLink>: de tafels, de
          gemeenten en de wegwijzer.
        </li>
        <li>
          <TextLink href="/nieuws/feed.atom">Nieuws als Atom-feed</TextLink>
        </li>
        <li>
          <TextLink href="/api/themadagen.ics">Themadagen voor uw kalender (ICS)</TextLink>
        </li>
      </ul>
    </>
  )
}

const vormen = ['ods', 'csv', 'json'] as const

const kolommen: readonly Column<OpenSoort>[] = [
  { key: 'onderwerp', header: 'Onderwerp', cell: ({ soort }) => soortVan(soort).meervoud },
  { key: 'aantal', header: 'Teksten', numeric: true, cell: ({ aantal }) => aantal },
  {
    key: 'bestand',
    header: 'Download',
    cell: ({ soort }) =>
      vormen.map((vorm, index) => (
        <Fragment key={vorm}>
          {index > 0 && ' · '}
          <TextLink href={`/api/downloads/${soort}.${vorm}`}>
            <span className="alleen-voorlezen">{soortVan(soort).meervoud} als </span>
            {vorm.toUpperCase()}
          </TextLink>
        </Fragment>
      )),
  },
]
