import { type NavItem, NavLinks } from './NavLinks'
import { SearchBox } from './SearchBox'
import { SignOut } from './SignOut'

export interface HeaderUser {
  name: string
  role: string
  /** The page about the own account. */
  href: string
}

interface HeaderProps {
  nav: readonly NavItem[]
  user?: HeaderUser | undefined
}

export function Header({ nav, user }: HeaderProps) {
  return (
    <header className="kop">
      <div className="breed kop__rij">
        <a className="merk" href="/">
          Los op <b>of</b> schaal op <small>· Twente</small>
        </a>
        {user && <SearchBox />}
        {user && (
          <div className="gebruiker">
            <p>
              <a className="nl-link" href={user.href}>
                {user.name}
              </a>{' '}
              <span>{user.role}</span>
            </p>
            <SignOut />
          </div>
        )}
        <nav className={user ? 'hoofdmenu hoofdmenu--eigen-regel' : 'hoofdmenu'} aria-label="Hoofdmenu">
          <NavLinks items={nav} />
        </nav>
        {!user && <SearchBox />}
      </div>
    </header>
  )
}
