'use client'

import { useEffect, useState } from 'react'

export interface Melding {
  soort: 'blokkeert' | 'waarschuwt'
  melding: string
}

export type TextCheck = (text: string) => readonly Melding[]

const PAUSE_MS = 400

/** Runs the check when somebody stops typing for a moment. It informs, it never holds anything back. */
export function useLiveCheck(check: TextCheck | undefined): [readonly Melding[], (text: string) => void] {
  const [text, setText] = useState<string>()
  const [meldingen, setMeldingen] = useState<readonly Melding[]>([])
  useEffect(() => {
    if (!check || text === undefined) return
    const timer = setTimeout(() => setMeldingen(check(text)), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [check, text])
  return [meldingen, setText]
}
