import { TextLink } from '@/ui/TextLink'
import type { AanmeldingRegel } from '../aanmeldingRegel'

/** What comes next at a table, and the way there when it is the reader's turn. */
export function VolgendeStap({ aanmelding }: { aanmelding: AanmeldingRegel }) {
  const { volgendeStap, beurt, tafel } = aanmelding
  return (
    <>
      {volgendeStap}{' '}
      {beurt && (
        <TextLink href={beurt.href}>
          {beurt.label}
          <span className="alleen-voorlezen">: {tafel}</span>
        </TextLink>
      )}
    </>
  )
}
