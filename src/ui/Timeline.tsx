import type { ReactNode } from 'react'
import { Tijd } from './Tijd'

export interface TimelineEvent {
  key: string
  moment: Date | string
  who: string
  what: ReactNode
  text?: ReactNode
}

export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className="tijdlijn">
      {events.map((event) => (
        <li key={event.key}>
          <p className="tijdlijn__wat">{event.what}</p>
          <p className="tijdlijn__wie">
            <Tijd moment={event.moment} withTime /> · {event.who}
          </p>
          {event.text && <div className="tijdlijn__tekst">{event.text}</div>}
        </li>
      ))}
    </ol>
  )
}
