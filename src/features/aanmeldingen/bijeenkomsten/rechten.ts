import type { Actor } from '@/domain/access/actor'
import type { OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'

type Tafel = { readonly slug: string; readonly inhoud: Pick<OverlegtafelInhoud, 'behandeling'> }

/** Its own people keep the calendar of a table; of a table outside the portal, which may have nobody here, the ZVH does too. */
export const houdtAgendaBij = ({ rol, tafels }: Actor, { slug, inhoud }: Tafel): boolean =>
  tafels.includes(slug) || (rol === 'zvh' && inhoud.behandeling === 'extern')
