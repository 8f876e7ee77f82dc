import type { ReactNode } from 'react'

export interface Option {
  value: string
  label: string
  hint?: ReactNode
}
