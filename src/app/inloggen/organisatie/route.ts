import { ownPath } from '@/features/toegang/schema'
import { beginOidc, redirectTo } from '@/server/auth/oidc/flow'
import { currentOrigin } from '@/server/auth/origin'
import { defineRoute } from '@/server/route'

/** A link, not a form: what a form leads to, the content policy keeps on this site. */
export const GET = defineRoute('openbaar', async (request) => {
  const terug = ownPath.parse(new URL(request.url).searchParams.get('terug') ?? undefined)
  return redirectTo(await beginOidc(terug, await currentOrigin()))
})
