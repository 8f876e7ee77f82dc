import { zvh } from '@content/zvh'
import { Contact } from '@/ui/Contact'

export function ZvhContact() {
  return (
    <Contact
      name={`${zvh.naam} (${zvh.korteNaam})`}
      email={zvh.email}
      website={zvh.website}
      phone={zvh.telefoon ?? undefined}
      note={zvh.wat}
    />
  )
}
