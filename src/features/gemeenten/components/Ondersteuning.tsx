import { Deel } from '@/ui/Deel'
import { Onbekend } from '@/ui/Onbekend'
import { TextLink } from '@/ui/TextLink'
import { type Gemeente, type Ondersteuner, werkzaamIn } from '../gemeente'

type Props = { gemeente: Gemeente; ondersteuners: readonly Ondersteuner[] }

/** Who stands beside the inwoner here. */
export function Ondersteuning({ gemeente: { code, naam, inhoud }, ondersteuners }: Props) {
  const hier = werkzaamIn(code, ondersteuners)
  const van = (gezocht: Ondersteuner['inhoud']['soort']) =>
    hier.filter((organisatie) => organisatie.inhoud.soort === gezocht)
  const [helpers, ervaren] = [van('clientondersteuning'), van('ervaringsdeskundigheid')]
  const andere = hier.filter(
    (organisatie) => !helpers.includes(organisatie) && !ervaren.includes(organisatie),
  )
  const { clientondersteuning, ervaringsdeskundigheid, vraagAan } = inhoud
  return (
    <Deel
      id="ondersteuning"
      titel="Wie helpt de inwoner?"
      bronnen={hier.flatMap(({ inhoud: { bronnen } }) => bronnen)}
    >
      <p>
        <strong>Cliëntondersteuning.</strong> Die is gratis en onafhankelijk. {clientondersteuning}
        {clientondersteuning === null && helpers.length === 0 && (
          <Onbekend wat={`Wie het in ${naam} doet, is`} vraagAan={vraagAan} />
        )}
      </p>
      <Organisaties organisaties={helpers} />
      <p>
        <strong>Ervaringsdeskundigen.</strong>{' '}
        {ervaringsdeskundigheid ??
          (ervaren.length === 0 ? (
            <Onbekend vraagAan={vraagAan} />
          ) : (
            'Vraag de gemeente wie er nog meer zijn.'
          ))}
      </p>
      <Organisaties organisaties={ervaren} />
      {andere.length > 0 && <p>Ook deze organisaties werken hier:</p>}
      <Organisaties organisaties={andere} />
      <p>
        <TextLink href="/clientondersteuning">Lees wat een cliëntondersteuner doet</TextLink>
      </p>
    </Deel>
  )
}

function Organisaties({ organisaties }: { organisaties: readonly Ondersteuner[] }) {
  if (organisaties.length === 0) return null
  return (
    <ul>
      {organisaties.map(({ slug, naam, inhoud: { wat } }) => (
        <li key={slug}>
          <TextLink href={`/clientondersteuning#${slug}`}>{naam}</TextLink>. {wat}
        </li>
      ))}
    </ul>
  )
}
