import { cachedContent } from '@/server/content/cachedContent'
import { type Pagina, readBegrippen, readPaginas, readVragen } from './data'

/** The questions with their answers, in the order of the page. Open to everyone, like everything here. */
export const listVragen = cachedContent('vragen', 'vraag', readVragen)

export const listBegrippen = cachedContent('begrippen', 'begrip', readBegrippen)

export const listPaginas = cachedContent('paginas', 'pagina', readPaginas)

/** The text of a page of the portal; throws when the content misses it. */
export async function getPagina(slug: string): Promise<Pagina> {
  const pagina = (await listPaginas()).find((gevonden) => gevonden.slug === slug)
  if (!pagina) throw new Error(`pagina ${slug} ontbreekt in de inhoud`)
  return pagina
}
