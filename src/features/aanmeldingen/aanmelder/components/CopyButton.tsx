import { buttonClass } from '@/ui/ButtonLink'

/** Copies the text of a field. The script shows it where that works (src/browser/copyButtons.ts). */
export function CopyButton({ from }: { from: string }) {
  return (
    <p data-kopieer={from} hidden>
      <button className={buttonClass('secondary')} type="button">
        Kopieer de tekst
      </button>{' '}
      <span role="status" />
    </p>
  )
}
