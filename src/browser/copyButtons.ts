/** Shows the copy buttons where copying works; the field itself can always be selected. */
export function offerCopying(page: Document): void {
  if (navigator.clipboard === undefined) return
  for (const part of page.querySelectorAll<HTMLElement>('[data-kopieer]')) {
    const field = page.getElementById(part.dataset.kopieer ?? '')
    if (!(field instanceof HTMLTextAreaElement)) continue
    part.hidden = false
    part.querySelector('button')?.addEventListener('click', async () => {
      await navigator.clipboard.writeText(field.value)
      part.querySelector('[role=status]')?.replaceChildren('De tekst is gekopieerd.')
    })
  }
}
