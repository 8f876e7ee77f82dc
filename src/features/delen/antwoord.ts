import { type Deelantwoorden, deelantwoordenSchema } from '@/domain/delen/vragen'
import type { FormState } from '@/domain/formState'

export type Deelstap =
  | { readonly soort: 'vragen'; readonly form: FormState }
  | { readonly soort: 'advies'; readonly antwoorden: Deelantwoorden }

/** What comes after this post. All there is to know is in the post itself: nothing is kept. */
export function leesDelen(gepost: URLSearchParams): Deelstap {
  const values = Object.fromEntries(gepost)
  const gelezen = deelantwoordenSchema.safeParse(values)
  if (gelezen.success) return { soort: 'advies', antwoorden: gelezen.data }
  const errors = Object.fromEntries(
    gelezen.error.issues.map(({ path, message }) => [path.join('.'), message]),
  )
  return { soort: 'vragen', form: { values, errors } }
}
