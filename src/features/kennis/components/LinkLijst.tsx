import { TextLink } from '@/ui/TextLink'

type Props = { titel: string; links: readonly { href: string; tekst: string }[] }

/** Where to go on from here; nothing when there is nowhere to go. */
export function LinkLijst({ titel, links }: Props) {
  if (links.length === 0) return null
  return (
    <>
      <h2>{titel}</h2>
      <ul>
        {links.map(({ href, tekst }) => (
          <li key={href}>
            <TextLink href={href}>{tekst}</TextLink>
          </li>
        ))}
      </ul>
    </>
  )
}
