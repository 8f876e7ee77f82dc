import { Deel } from '@/ui/Deel'
import { Onbekend } from '@/ui/Onbekend'
import { TextLink } from '@/ui/TextLink'
import { type Gemeente, type Ondersteuner, werkzaamIn } from '../gemeente'

type Props = { gemeente: Gemeente; ondersteuners: readonly Ondersteuner[] }

/** Who stands beside the inwoner here. */
export function Ondersteuning({ gemeente: { code, naam, inhoud }, ondersteuners }: Props) {
  const hier = werkzaamIn(code, ondersteuners)
  const { clientondersteuning, ervaringsdeskundigheid, vraagAan } = inhoud
  return (
    <Deel
      id="ondersteuning"
      titel="Wie helpt de inwoner?"
      bronnen={hier.flatMap(({ inhoud: { bronnen } }) => bronnen)}
    >
      <p>
        <strong>Cliëntondersteuning.</strong> Die is gratis en onafhankelijk.{' '}
        {clientondersteuning ?? (
          <>
            Wie het in {naam} doet: <Onbekend vraagAan={vraagAan} />
          </>
        )}
      </p>
      <p>
        <strong>Ervaringsdeskundigen.</strong>{' '}
        {ervaringsdeskundigheid ??
          (hier.length === 0 ? <Onbekend vraagAan={vraagAan} /> : 'Vraag de gemeente wie er nog meer zijn.')}
      </p>
      {hier.length > 0 && (
        <ul>
          {hier.map(({ slug, naam: organisatie, inhoud: { wat } }) => (
            <li key={slug}>
              <TextLink href={`/clientondersteuning#${slug}`}>{organisatie}</TextLink>. {wat}
            </li>
          ))}
        </ul>
      )}
      <p>
        <TextLink href="/clientondersteuning">Lees wat een cliëntondersteuner doet</TextLink>
      </p>
    </Deel>
  )
}
