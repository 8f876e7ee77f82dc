/** What a form shows again after an error: the typed values and one message per field. The key '' is for the form as a whole. */
export interface FormState {
  values: Record<string, string | string[]>
  errors: Record<string, string>
}

/** What a form is posted to: the new state of the form, or a redirect that is thrown. */
export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>

export const emptyFormState: FormState = { values: {}, errors: {} }

/** Which form of a page was posted: pages with more than one give each an id. */
export const formName = '$FORMULIER'

/** Nobody types a NUL, and Postgres keeps no text with one in it. */
export const withoutNul = (text: string): string => text.replaceAll('\0', '')

/** Everything that was typed, to give back with the errors. Files and React's own fields are left out. */
export function valuesOf(data: FormData): FormState['values'] {
  const values: FormState['values'] = {}
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION') || name === formName) continue
    const texts = data
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .map(withoutNul)
    const [first, ...more] = texts
    if (first !== undefined) values[name] = more.length === 0 ? first : texts
  }
  return values
}

/** What was typed and in which form, to keep until somebody is signed in again. */
export function typedIn(data: FormData, values = valuesOf(data)): FormState['values'] {
  const form = data.get(formName)
  return typeof form === 'string' ? { ...values, [formName]: form } : values
}

/** What was kept, for the form in which it was typed; another form on the page begins as it always does. */
export function typedFor(id: string, kept: FormState['values'] | undefined): FormState['values'] {
  const { [formName]: form = '', ...values } = kept ?? {}
  return form === id ? values : {}
}
