import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { Contact } from '@/ui/Contact'

/** Whom to ask when the portal itself cannot help further. */
export function ZvhHelpt({ zvh }: { zvh: Zvh }) {
  return (
    <Contact
      name={`${zvh.naam} (ZVH)`}
      email={zvh.email}
      phone={zvh.telefoon ?? undefined}
      website={zvh.website ?? undefined}
    />
  )
}
