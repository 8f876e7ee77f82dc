import { refresh } from 'next/cache'
import type { OverlegHandeling } from '@/domain/escalatieoverleg/overleg'
import { ok, type Result } from '@/domain/result'

/** After the act: back to the overleg. After a refusal: this page again, with what is true now. */
export async function klaar<R extends string>(
  id: string,
  handeling: OverlegHandeling,
  work: Promise<Result<unknown, R>>,
  pad = '',
): Promise<Result<string, R>> {
  const result = await work
  if (result.ok) return ok(`/overleg/${id}${pad}?gedaan=${handeling}`)
  refresh()
  return result
}
