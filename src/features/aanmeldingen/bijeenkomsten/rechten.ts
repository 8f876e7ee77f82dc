import type { Actor } from '@/domain/access/actor'
import { overlegTafel } from '@/domain/escalatieoverleg/overleg'
import type { OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'

type Tafel = { readonly slug: string; readonly inhoud: Pick<OverlegtafelInhoud, 'behandeling'> }

/**
 * Its own people keep the calendar of a table; of a table outside the portal, which may have nobody here, the ZVH does too. The bestuurlijk
 * escalatieoverleg has a way of its own to call people together.
 */
export const houdtAgendaBij = ({ rol, tafels }: Actor, { slug, inhoud }: Tafel): boolean =>
  slug !== overlegTafel && (tafels.includes(slug) || (rol === 'zvh' && inhoud.behandeling === 'extern'))
