import { themapubliekNamen } from '@/domain/netwerk/namen'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import type { Themadag } from '../data'
import { themadagPad } from '../kalender'
import { ThemadagGegevens } from './ThemadagGegevens'

interface ThemadagPaginaProps {
  themadag: Pick<Themadag, 'slug' | 'naam' | 'inhoud'>
}

/** One themadag, from the calendar. */
export function ThemadagPagina({ themadag: { slug, naam, inhoud } }: ThemadagPaginaProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Agenda', href: '/agenda' }, { label: naam }]} />
      <h1>{naam}</h1>
      <ThemadagGegevens inhoud={inhoud} />
      <p className="stil">Wie dit ziet: {themapubliekNamen[inhoud.voorWie].toLowerCase()}.</p>
      <ButtonRow>
        <ButtonLink kind="secondary" href={`${themadagPad(slug)}/bijeenkomst.ics`}>
          Zet in uw kalender
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
