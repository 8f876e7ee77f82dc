import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Bronnen } from '@/ui/Bronnen'
import { Deel } from '@/ui/Deel'
import { MailLink } from '@/ui/MailLink'

/** What is not known yet with whom to ask, and where the sources do not agree. */
export function TafelKanttekeningen({ tafel: { inhoud } }: { tafel: Overlegtafel }) {
  return (
    <>
      {inhoud.onbekend.length > 0 && (
        <Deel id="onbekend" titel="Wat weten wij nog niet?">
          <ul>
            {inhoud.onbekend.map(({ wat, vraagAan }) => (
              <li key={wat}>
                {wat} Vraag het aan <MailLink email={vraagAan} />
              </li>
            ))}
          </ul>
        </Deel>
      )}
      {inhoud.kanttekeningen.length > 0 && (
        <Deel id="kanttekeningen" titel="Kanttekeningen">
          <ul>
            {inhoud.kanttekeningen.map(({ tekst, bronnen }) => (
              <li key={tekst}>
                {tekst}
                <Bronnen bronnen={bronnen} />
              </li>
            ))}
          </ul>
        </Deel>
      )}
    </>
  )
}
