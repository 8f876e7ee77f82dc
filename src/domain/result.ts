/** The answer of everything that may be refused for an expected reason; what is impossible throws instead. */
export type Result<T, R extends string = string> = { readonly ok: true; readonly value: T } | Refused<R>

/** A refusal with the Dutch reason code that the caller turns into a message for a person. */
export type Refused<R extends string = string> = { readonly ok: false; readonly reason: R }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const refused = <const R extends string>(reason: R): Refused<R> => ({ ok: false, reason })
