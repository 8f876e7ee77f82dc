import { Contact } from '@/ui/Contact'
import { Deel } from '@/ui/Deel'
import { Onbekend } from '@/ui/Onbekend'
import type { Gemeente } from '../gemeente'

/** Where one begins, and whom to call. */
export function EersteStap({ gemeente: { inhoud } }: { gemeente: Gemeente }) {
  const { eersteStap, contact, vraagAan, bron } = inhoud
  return (
    <Deel id="eerste-stap" titel="De eerste stap" bronnen={[bron]}>
      <p>Neem contact op met: {eersteStap}.</p>
      {contact ? (
        <Contact
          name={contact.naam}
          email={contact.email ?? undefined}
          phone={contact.telefoon ?? undefined}
        />
      ) : (
        <p>
          <Onbekend wat="Het adres is" vraagAan={vraagAan} />
        </p>
      )}
    </Deel>
  )
}
