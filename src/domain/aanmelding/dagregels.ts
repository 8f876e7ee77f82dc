/** What the daily overview counts for one person, in the order in which it says it. */
export const telsoorten = [
  'te-laat',
  'bijna',
  'uitleg',
  'aan-zet',
  'uitkomst-onbekend',
  'wacht-te-lang',
  'elders-te-laat',
] as const

export type Telsoort = (typeof telsoorten)[number]

const aanmeldingen = (n: number): string => (n === 1 ? '1 aanmelding' : `${n} aanmeldingen`)

/** Numbers only: which casus it is, one reads in the portal. */
const zinnen: Record<Telsoort, (n: number) => string> = {
  'te-laat': (n) => `U bent te laat bij ${aanmeldingen(n)}.`,
  bijna: (n) => `De termijn loopt vandaag of de volgende werkdag af bij ${aanmeldingen(n)}.`,
  uitleg: (n) => (n === 1 ? '1 aanmelder wacht op uitleg.' : `${n} aanmelders wachten op uitleg.`),
  'aan-zet': (n) => `U of uw tafel is aan zet bij ${aanmeldingen(n)}.`,
  'uitkomst-onbekend': (n) =>
    n === 1
      ? 'Van 1 doorgestuurde casus is de uitkomst nog niet bekend.'
      : `Van ${n} doorgestuurde casussen is de uitkomst nog niet bekend.`,
  'wacht-te-lang': (n) =>
    `U wacht te lang op antwoord bij ${aanmeldingen(n)}. In het portaal leest u wat u kunt doen.`,
  'elders-te-laat': (n) => `Bij andere tafels is de termijn voorbij bij ${aanmeldingen(n)}.`,
}

/** One line of the daily overview. */
export const dagregel = (soort: Telsoort, aantal: number): string => zinnen[soort](aantal)
