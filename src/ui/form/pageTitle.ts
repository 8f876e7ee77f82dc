import type { FormState } from '@/domain/formState'
import { siteName } from '../siteName'

/** The title as a reader of the tab hears it: what went wrong comes first. */
export function pageTitle(title: string, errors: FormState['errors'] = {}): string {
  const prefix = Object.keys(errors).length > 0 ? 'Fout: ' : ''
  return `${prefix}${title} – ${siteName}`
}
