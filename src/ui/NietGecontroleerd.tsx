import { isTeLangNietGecontroleerd } from '@/domain/redactie/controle'
import { StatusTag } from './StatusTag'

/** Tells a reader that nobody looked at this text for half a year. */
export function NietGecontroleerd({ laatst, nu }: { laatst: string | null; nu: Date }) {
  if (!isTeLangNietGecontroleerd(laatst, nu)) return null
  return (
    <p>
      <StatusTag kind="laat">langer dan een half jaar niet gecontroleerd</StatusTag>
    </p>
  )
}
