import { vindHerleidbaar } from '@/domain/privacy/herleidbaar'
import { type Melding, meldingen } from '@/domain/privacy/meldingen'

/** Milliseconds of silence after which somebody has stopped typing for a moment. */
const pause = 400

/** Reads a guarded text while somebody types. It informs, it never holds anything back: the server decides. */
export function checkWhileTyping(page: Document): void {
  const waiting = new Map<HTMLTextAreaElement, number>()
  page.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return
    const box = page.getElementById(target.dataset.meldingen ?? '')
    if (!box) return
    clearTimeout(waiting.get(target))
    waiting.set(
      target,
      window.setTimeout(() => show(box, meldingen(vindHerleidbaar(target.value))), pause),
    )
  })
}

/** What stays the same is left alone: a screen reader reads out what changes. */
function show(box: HTMLElement, found: readonly Melding[]): void {
  const shown = found.map(paragraph)
  const same =
    shown.length === box.children.length &&
    shown.every((part, i) => part.isEqualNode(box.children[i] ?? null))
  if (!same) box.replaceChildren(...shown)
}

function paragraph({ soort, melding }: Melding): HTMLParagraphElement {
  const part = document.createElement('p')
  const lead = document.createElement('strong')
  part.className = soort === 'blokkeert' ? 'tint-spoed' : 'tint-let-op'
  lead.textContent = soort === 'blokkeert' ? 'Dit kan niet: ' : 'Let op: '
  part.append(lead, melding)
  return part
}
