const TIME_ZONE = 'Europe/Amsterdam'

const dateFormat = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIME_ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const timeFormat = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
})

/** Dutch date and, when asked, the time: "20 november 2026, 14.05 uur". Always the clock of Twente. */
export function formatTijd(moment: Date | string, withTime = false): string {
  const date = new Date(moment)
  const day = dateFormat.format(date)
  return withTime ? `${day}, ${timeFormat.format(date).replace(':', '.')} uur` : day
}

interface TijdProps {
  moment: Date | string
  withTime?: boolean | undefined
}

export function Tijd({ moment, withTime }: TijdProps) {
  return <time dateTime={new Date(moment).toISOString()}>{formatTijd(moment, withTime)}</time>
}
