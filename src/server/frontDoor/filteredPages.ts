/** A prerendered page of which a part is made on request, under the same address. */
interface FilteredPage {
  readonly path: string
  /** The dynamic page that shows the part. */
  readonly page: string
  /** Any of these in the address asks for a part. */
  readonly filters: readonly string[]
}

const filteredPages: readonly FilteredPage[] = [
  {
    path: '/overlegtafels',
    page: '/overlegtafels/gefilterd',
    filters: ['trede', 'spoor', 'rol', 'gemeente'],
  },
]

/** Where the application finds the part that this address asks for; undefined when it asks for a whole page. */
export function filteredPage(pathname: string, search: string): string | undefined {
  const found = search === '' ? undefined : filteredPages.find(({ path }) => path === pathname)
  if (!found) return undefined
  const asked = new URLSearchParams(search)
  return found.filters.some((filter) => asked.has(filter)) ? found.page + search : undefined
}
