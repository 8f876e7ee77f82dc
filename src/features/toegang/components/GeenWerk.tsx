import { type Role, roleNames } from '@/domain/access/role'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'

/** The start page of a role for which nothing waits in the portal. */
export function GeenWerk({ rol }: { rol: Role }) {
  return (
    <>
      <h1>U bent ingelogd</h1>
      <EmptyState
        title="Er wacht nu niets op u"
        why={`U bent ingelogd als ${roleNames[rol].toLowerCase()}. Voor deze rol staat er nog geen werk in het portaal.`}
        action={<ButtonLink href="/overlegtafels">Bekijk de overlegtafels</ButtonLink>}
      />
    </>
  )
}
