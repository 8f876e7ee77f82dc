import { regels } from '@/domain/routering/regels/regels'
import { Alert } from '@/ui/Alert'
import { TextLink } from '@/ui/TextLink'

/** The rules by code, as everybody may read them. */
export function Regellijst({ codes }: { codes: readonly string[] }) {
  return (
    <ul>
      {regels
        .filter(({ code }) => codes.includes(code))
        .map(({ code, naam, wanneer }) => (
          <li key={code}>
            <TextLink href={`/wegwijzer/regels#${code}`}>
              Regel {code}, {naam}
            </TextLink>
            . {wanneer}
          </li>
        ))}
    </ul>
  )
}

/** The public criteria say something else than the rules of the wegwijzer count with. */
export function RegelsAchter({ codes }: { codes: readonly string[] }) {
  if (codes.length === 0) return null
  return (
    <Alert kind="let-op" title="De wegwijzer rekent nog met de oude voorwaarden">
      <p>Er is een nieuwe versie van deze regels nodig. Tot dan staat dit ook op de openbare pagina.</p>
      <Regellijst codes={codes} />
    </Alert>
  )
}
