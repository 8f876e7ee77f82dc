import { now } from '@/server/clock'
import { NietGecontroleerd } from '@/ui/NietGecontroleerd'
import { Onbekend } from '@/ui/Onbekend'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import type { Gemeente } from '../gemeente'

/** Beside the text: what one looks up, and who keeps this page. */
export function GemeenteZij({ gemeente: { code, naam, inhoud } }: { gemeente: Gemeente }) {
  const { ggzGebied, topxStad, fg, vraagAan, laatstGecontroleerd } = inhoud
  return (
    <>
      <h2>In het kort</h2>
      <p>
        <strong>Grote ggz-aanbieder:</strong> {ggzGebied ?? <Onbekend vraagAan={vraagAan} />}
      </p>
      <p>
        <strong>Stad waar TopX is:</strong> {topxStad ?? <Onbekend vraagAan={vraagAan} />}
      </p>
      <p>
        <strong>FG (voor vragen over gegevens delen):</strong>{' '}
        {fg ? (
          <>
            {fg.naam} {fg.telefoon} {fg.email && <a href={`mailto:${fg.email}`}>{fg.email}</a>}
          </>
        ) : (
          <Onbekend vraagAan={vraagAan} />
        )}
      </p>
      <p className="alleen-scherm">
        Werkt u in de keten?{' '}
        <TextLink href={`/smoelenboek?gemeente=${code}`}>Log in en vind collega’s voor {naam}</TextLink>.
      </p>
      <h2>Over deze tekst</h2>
      <p>
        De procesmanager gemeente houdt deze pagina bij. Laatst gecontroleerd:{' '}
        {laatstGecontroleerd ? <Tijd moment={laatstGecontroleerd} /> : 'nog niet'}.
      </p>
      <NietGecontroleerd laatst={laatstGecontroleerd} nu={now()} />
      <p className="alleen-scherm">
        Werkt u voor {naam}?{' '}
        <TextLink href={`/redactie/gemeente/${code}`}>Log in en werk deze pagina bij</TextLink>.
      </p>
    </>
  )
}
