import { aanmeldenVoor } from '@/domain/routering/matrix'
import { korteRolnamen } from '@/domain/routering/rolnamen'
import type { Rol } from '@/domain/routering/situatie'
import type { TafelSlug } from '@/domain/routering/tafels'
import { Tag } from '@/ui/Tag'
import { aanmeldwoorden } from '../aanmelden'

/** Whether somebody with this rol can apply at this table; and who can, when that is not so. */
export function RolAanmelden({ rol, tafel }: { rol: Rol; tafel: TafelSlug }) {
  const { aanmelden, wieWel } = aanmeldenVoor(rol, tafel)
  if (aanmelden === null) return null
  const { label, tint, aanU } = aanmeldwoorden[aanmelden]
  return (
    <>
      <Tag tint={tint}>{label}</Tag> {aanU}
      {aanmelden === 'niet' && <span className="onder">Wie wel: {korteRolnamen(wieWel)}.</span>}
    </>
  )
}
