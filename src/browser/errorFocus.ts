/**
 * `autofocus` moves to the errors by itself, except on an address with a `#`: there the browser goes to that field, once the
 * page is loaded. The links in the summary make such an address, and the form keeps it.
 */
export function focusErrors(browser: Window): void {
  if (browser.location.hash === '') return
  browser.addEventListener('load', () => {
    browser.document.querySelector<HTMLElement>('.fouten[autofocus]')?.focus()
  })
}
