const date = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** A calendar day (2026-11-20) in words: "20 november 2026". */
export const datumInWoorden = (dag: string): string => date.format(new Date(`${dag}T00:00:00Z`))
