import type { Wijziging } from '@/domain/redactie/verschil'

interface WijzigingenProps {
  caption: string
  wijzigingen: readonly Wijziging[]
}

/** What changed: per part the old and the new words beside each other. What is the same on both sides is quiet. */
export function Wijzigingen({ caption, wijzigingen }: WijzigingenProps) {
  if (wijzigingen.length === 0) return <p>Er is niets anders dan in de openbare tekst.</p>
  return (
    <table className="utrecht-table utrecht-table--html-table verschil">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Onderdeel</th>
          <th scope="col">Oud</th>
          <th scope="col">Nieuw</th>
        </tr>
      </thead>
      <tbody>
        {wijzigingen.map(({ pad, label, oud, nieuw }) => (
          <tr key={pad}>
            <th scope="row">
              <div>{label}</div>
            </th>
            <td data-kop="Oud">
              <Kant regels={oud} ander={nieuw} gemerkt="del" />
            </td>
            <td data-kop="Nieuw">
              <Kant regels={nieuw} ander={oud} gemerkt="ins" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface KantProps {
  regels: readonly string[]
  ander: readonly string[]
  gemerkt: 'ins' | 'del'
}

function Kant({ regels, ander, gemerkt: Gemerkt }: KantProps) {
  if (regels.length === 0) return <div className="stil">leeg</div>
  return (
    <div>
      {genummerd(regels).map(({ key, regel }) => (
        <p key={key}>{ander.includes(regel) ? regel : <Gemerkt>{regel}</Gemerkt>}</p>
      ))}
    </div>
  )
}

/** A text may hold the same line twice. */
const genummerd = (regels: readonly string[]) =>
  regels.map((regel, plaats) => ({ key: `${plaats} ${regel}`, regel }))
