export interface FooterLink {
  href: string
  label: string
}

export interface FooterGroup {
  title: string
  links: readonly FooterLink[]
}

/** With groups it is the map of the site; without them only its name. */
export function Footer({ groups = [] }: { groups?: readonly FooterGroup[] | undefined }) {
  return (
    <footer className="voet">
      <div className="breed">
        {groups.length > 0 && (
          <nav className="voet__kaart" aria-label="Alle onderdelen">
            {groups.map(({ title, links }) => (
              <div key={title}>
                <p className="voet__titel">{title}</p>
                <ul className="voet__lijst">
                  {links.map(({ href, label }) => (
                    <li key={href}>
                      <a href={href}>{label}</a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
        )}
        <p className="voet__naam">Los op of schaal op · Regionale doorzettingsmacht Twente</p>
      </div>
    </footer>
  )
}
