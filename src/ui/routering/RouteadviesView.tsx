import type { ReactNode } from 'react'
import type { Routeadvies } from '@/domain/routering/routeadvies'
import { uitkomstTeksten } from '@/domain/routering/uitkomsten'
import { Heading } from '../Heading'
import { Lead } from '../Lead'
import { AdviesKaart } from './AdviesKaart'
import { ContactZvh, HulpErbij } from './HulpErbij'
import { Meldingen } from './Meldingen'
import type { Routeinhoud } from './routeinhoud'
import { Spoed } from './Spoed'

interface RouteadviesViewProps {
  advies: Routeadvies
  inhoud: Routeinhoud
  /** 1: the advice is the page. 2: it stands under a title of its own. */
  level?: 1 | 2 | undefined
  /** What has to be known before reading on. */
  vooraf?: ReactNode
  /** What the reader can do with the tables, right below them. */
  acties?: ReactNode
}

/** The whole advice: where to go, why, what to do now, who keeps the regie, and who helps the inwoner. */
export function RouteadviesView({ advies, inhoud, level = 1, vooraf, acties }: RouteadviesViewProps) {
  const { titel, uitleg } = uitkomstTeksten[advies.uitkomst]
  const kop = level === 1 ? 2 : 3
  return (
    <>
      <Heading level={level}>{titel}</Heading>
      <Lead>{uitleg}</Lead>
      {vooraf}
      {advies.uitkomst === 'spoed' && <Spoed />}
      {advies.uitkomst === 'bel-zvh' && <ContactZvh inhoud={inhoud} />}
      <Meldingen advies={advies} level={kop} />
      {advies.adviezen.map((tafeladvies) => (
        <AdviesKaart key={tafeladvies.tafel} advies={tafeladvies} inhoud={inhoud} level={kop} />
      ))}
      {acties}
      {advies.uitkomst !== 'spoed' && <HulpErbij advies={advies} inhoud={inhoud} level={kop} />}
    </>
  )
}
