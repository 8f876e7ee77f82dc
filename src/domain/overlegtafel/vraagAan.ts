import { z } from 'zod'

/** Whom to ask what is not known. `null`: the Zorg- en Veiligheidshuis, whose address stands in one place. */
export const vraagAanSchema = z.email().nullable()

/** The Zorg- en Veiligheidshuis, as far as it matters here. */
type Vraagbaak = { readonly email: string }
type Gevraagd = { readonly vraagAan: string | null }
type Beantwoordbaar<T> = T & { readonly vraagAan: string }

/** As it is shown: always with an address. */
export const metVraagAan = <T extends Gevraagd>(inhoud: T, { email }: Vraagbaak): Beantwoordbaar<T> => ({
  ...inhoud,
  vraagAan: inhoud.vraagAan ?? email,
})

/** The same for a list of texts. */
export const tekstenMetVraagAan = <T extends { readonly inhoud: Gevraagd }>(
  teksten: readonly T[],
  zvh: Vraagbaak,
): readonly (T & { readonly inhoud: Beantwoordbaar<T['inhoud']> })[] =>
  teksten.map((tekst) => ({ ...tekst, inhoud: metVraagAan(tekst.inhoud, zvh) }))
