import { spoed } from '@content/spoed'
import { Alert } from '@/ui/Alert'

/** 112, huisarts, 113: before any table. */
export function SpoedUitleg() {
  return (
    <Alert kind="spoed" title={spoed.titel}>
      <p>{spoed.inleiding}</p>
      <ul>
        {spoed.stappen.map(({ wanneer, doe }) => (
          <li key={wanneer}>
            {wanneer} <strong>{doe}</strong>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
