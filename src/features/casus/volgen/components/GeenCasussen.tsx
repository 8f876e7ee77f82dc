import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'

export function GeenCasussen() {
  return (
    <EmptyState
      title="U hebt nog geen casussen"
      why="Een casus staat hier zodra u hem start. U ziet dan altijd bij wie hij ligt en wat er nu gebeurt."
      action={<ButtonLink href="/casussen/nieuw">Start een casus</ButtonLink>}
    />
  )
}
