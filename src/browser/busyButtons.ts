const busyText = 'Een ogenblik…'

/** A pressed button says that it is busy. Never disabled: a second press is caught by the server. */
export function announceBusy(browser: Window): void {
  const before = new Map<HTMLButtonElement, readonly Node[]>()
  browser.document.addEventListener('submit', ({ submitter }) => {
    if (!(submitter instanceof HTMLButtonElement) || submitter.form?.method !== 'post') return
    if (!before.has(submitter)) before.set(submitter, [...submitter.childNodes])
    submitter.setAttribute('aria-busy', 'true')
    submitter.replaceChildren(busyText)
  })
  // Who goes back to a page that the browser kept, finds it as it was before the press.
  browser.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    for (const [button, content] of before) {
      button.removeAttribute('aria-busy')
      button.replaceChildren(...content)
    }
    before.clear()
  })
}
