import { spoed } from '@content/spoed'
import { Alert } from '@/ui/Alert'

/** 112, huisarts, 113: before any table. */
export function SpoedUitleg() {
  return (
    <Alert kind="spoed" title={spoed.titel}>
      <p>{spoed.inleiding}</p>
      <ul>
        {spoed.stappen.map(({ wanneer, doe, nummers }) => (
          <li key={wanneer}>
            {wanneer} <MetNummers tekst={doe} nummers={nummers} />
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** The numbers in the text can be called. */
function MetNummers({ tekst, nummers }: { tekst: string; nummers: readonly string[] }) {
  return tekst.split(/([\d-]{3,})/).map((deel) =>
    nummers.includes(deel) ? (
      <a key={deel} href={`tel:${deel}`}>
        {deel}
      </a>
    ) : (
      deel
    ),
  )
}
