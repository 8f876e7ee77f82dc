/**
 * `autofocus` moves to the errors by itself, except on an address with a `#`: there the browser stays at that place.
 * The links in the summary make such an address, and the form keeps it.
 */
export function focusErrors(page: Document): void {
  page.querySelector<HTMLElement>('.fouten[autofocus]')?.focus()
}
