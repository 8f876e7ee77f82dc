'use client'

import { usePathname } from 'next/navigation'

export interface NavItem {
  href: string
  label: string
  /** Pages with an address of their own that belong here too. */
  ook?: readonly string[] | undefined
  /** Only needed where the address does not say it. */
  current?: boolean | undefined
}

function currentState(item: NavItem, pathname: string | null): 'page' | 'true' | undefined {
  if (item.current !== undefined) return item.current ? 'page' : undefined
  if (pathname === item.href) return 'page'
  const isUnder = (href: string) => pathname === href || pathname?.startsWith(`${href}/`)
  return [item.href, ...(item.ook ?? [])].some(isUnder) ? 'true' : undefined
}

/** A layout does not know the address of its page, so this leaf asks for it. It is right in the HTML already. */
export function NavLinks({ items }: { items: readonly NavItem[] }) {
  const pathname = usePathname()
  return (
    <ul className="menu">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={currentState(item, pathname)}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
