import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { now } from '@/server/clock'
import { Contact } from '@/ui/Contact'
import { NietGecontroleerd } from '@/ui/NietGecontroleerd'

export function ZvhContact({ zvh }: { zvh: Zvh }) {
  return (
    <Contact
      name={`${zvh.naam} (ZVH)`}
      email={zvh.email}
      website={zvh.website ?? undefined}
      phone={zvh.telefoon ?? undefined}
      note={
        <>
          {zvh.wat} <NietGecontroleerd laatst={zvh.laatstGecontroleerd} nu={now()} />
        </>
      }
    />
  )
}
