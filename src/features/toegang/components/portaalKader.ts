import type { Actor } from '@/domain/access/actor'
import { may, type Permission } from '@/domain/access/permissions'
import { roleNames } from '@/domain/access/role'
import type { HeaderUser } from '@/ui/Header'
import type { NavItem } from '@/ui/NavLinks'

/** What each role uses most; what comes once a year stands on the start page only, so that the menu stays short on a phone. */
const pages: readonly { permission: Permission; href: string; label: string }[] = [
  { permission: 'account.eigen', href: '/start', label: 'Start' },
  { permission: 'aanmelding.behandelen', href: '/werklijst', label: 'Werklijst' },
  { permission: 'aanmelding.akkoord', href: '/taken', label: 'Taken' },
  { permission: 'aanmelding.volgen', href: '/casussen', label: 'Mijn casussen' },
  { permission: 'agenda.inzien', href: '/agenda', label: 'Agenda' },
  { permission: 'smoelenboek.gebruiken', href: '/smoelenboek', label: 'Smoelenboek' },
  { permission: 'overleg.inzien', href: '/overleg', label: 'Escalatieoverleg' },
  { permission: 'signalen.opvolgen', href: '/terugkoppelingen', label: 'Terugkoppelingen' },
  { permission: 'signalen.opvolgen', href: '/signalen', label: 'Signalen' },
  { permission: 'accounts.beheren', href: '/beheer/accounts', label: 'Accounts' },
  { permission: 'inhoud.redigeren', href: '/redactie', label: 'Teksten' },
  { permission: 'logboek.inzien', href: '/beheer/logboek', label: 'Logboek' },
  { permission: 'berichten.beheren', href: '/beheer/berichten', label: 'Berichten' },
]

const openPages = [
  { href: '/overlegtafels', label: 'Overlegtafels' },
  { href: '/wegwijzer', label: 'Wegwijzer' },
]

/** What stands around the pages of this person: a menu of what the role has, and the name. */
export const portaalKader = (actor: Actor | undefined): { nav: NavItem[]; user: HeaderUser | undefined } => ({
  nav: [...pages.filter(({ permission }) => actor && may(actor.rol, permission)), ...openPages],
  user: actor && { name: actor.naam, role: roleNames[actor.rol], href: '/account' },
})
