import { zvh } from '@content/zvh'
import { Contact } from '@/ui/Contact'

/** Whom to ask when the portal itself cannot help further. */
export function ZvhHelpt() {
  return <Contact name={`${zvh.naam} (${zvh.korteNaam})`} email={zvh.email} website={zvh.website} />
}
