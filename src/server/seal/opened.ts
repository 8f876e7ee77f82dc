import { AsyncLocalStorage } from 'node:async_hooks'

type Row = Readonly<Record<string, unknown>>
/** Of which casus or aanmelding a row is. */
export type Named = { readonly casusId?: string; readonly aanmeldingId?: string }

/** What one query opened, and whether it wrote of that itself. */
export type Opened = { logged: boolean; readonly rows: Named[] }

const current = new AsyncLocalStorage<Opened>()

/** Notes every text that `work` opens, so that no reading goes unlogged. */
export async function notingOpened<T>(work: () => Promise<T>): Promise<{ result: T; opened: Opened }> {
  const opened: Opened = { logged: false, rows: [] }
  return { result: await current.run(opened, work), opened }
}

/** The query logs by itself what it read. */
export function noteLogged(): void {
  const opened = current.getStore()
  if (opened) opened.logged = true
}

/** A text of this casus or aanmelding was opened. */
export function noteOpened(of: Named): void {
  current.getStore()?.rows.push(of)
}

/** As far as the row says it. */
export function nameOf(model: string, row: Row): Named {
  const text = (field: string) => (typeof row[field] === 'string' ? row[field] : undefined)
  const casusId = model === 'Casus' ? text('id') : text('casusId')
  const aanmeldingId = model === 'Aanmelding' ? text('id') : text('aanmeldingId')
  return { ...(casusId ? { casusId } : {}), ...(aanmeldingId ? { aanmeldingId } : {}) }
}
