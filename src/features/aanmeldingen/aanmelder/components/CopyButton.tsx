'use client'

import { useEffect, useState } from 'react'
import { buttonClass } from '@/ui/ButtonLink'

/** Copies the text of a field. It appears only where it works; the field itself can always be selected. */
export function CopyButton({ from }: { from: string }) {
  const [canCopy, setCanCopy] = useState(false)
  const [copied, setCopied] = useState(false)
  useEffect(() => setCanCopy(navigator.clipboard !== undefined), [])
  if (!canCopy) return null

  async function copy() {
    const field = document.getElementById(from)
    if (!(field instanceof HTMLTextAreaElement)) return
    await navigator.clipboard.writeText(field.value)
    setCopied(true)
  }
  return (
    <p>
      <button className={buttonClass('secondary')} type="button" onClick={copy}>
        Kopieer de tekst
      </button>{' '}
      <span role="status">{copied && 'De tekst is gekopieerd.'}</span>
    </p>
  )
}
