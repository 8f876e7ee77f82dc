const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' })
const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** A moment as a person says it, in Dutch time: "maandag 30 november 2026 om 10.00 uur". */
export const momentInWoorden = (moment: Date): string =>
  `${day.format(moment)} om ${time.format(moment).replace(':', '.')} uur`
