export interface FooterLink {
  href: string
  label: string
}

const FOOTER_LINKS: readonly FooterLink[] = [
  { href: '/toegankelijkheid', label: 'Toegankelijkheid' },
  { href: '/privacy', label: 'Privacy' },
]

export function Footer({ links = FOOTER_LINKS }: { links?: readonly FooterLink[] | undefined }) {
  return (
    <footer className="voet">
      <div className="breed voet__rij">
        <p>Los op of schaal op · Regionale doorzettingsmacht Twente</p>
        {links.length > 0 && (
          <ul className="menu">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  )
}
