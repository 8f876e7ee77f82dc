/** The statuses of an aanmelding, plus the wait for the procesmanager gemeente. */
export const statussen = [
  'concept',
  'wacht-op-akkoord',
  'ingediend',
  'in-behandeling',
  'aanvulling-gevraagd',
  'geagendeerd',
  'besproken',
  'doorgestuurd',
  'afgerond',
  'niet-in-behandeling',
  'ingetrokken',
] as const

export type Status = (typeof statussen)[number]

export const isStatus = (value: string): value is Status => (statussen as readonly string[]).includes(value)

/** With whom an aanmelding lies: the owner of the next step. */
export type LigtBij =
  | 'aanmelder'
  | 'procesmanager'
  | 'tafel'
  | 'behandelaar'
  | 'eigen-kanaal'
  | 'bestuur'
  | 'gemeente'

/** Statuses in which nothing more happens at this table; the next step lies with the gemeente. */
export const eindstatussen = ['afgerond', 'niet-in-behandeling', 'ingetrokken'] as const satisfies Status[]

export const isEinde = (status: Status): boolean => (eindstatussen as readonly Status[]).includes(status)

/** Statuses that a reviewing table sees: not the drafts, and not what still waits for the procesmanager gemeente. */
export const statussenBijTafel: readonly Status[] = statussen.filter(
  (status) => status !== 'concept' && status !== 'wacht-op-akkoord' && status !== 'doorgestuurd',
)
