'use client'

import { type ReactNode, useContext } from 'react'
import { FormContext } from '@/ui/form/context'

interface OnceTypedProps {
  always: boolean
  children: ReactNode
}

/** Fields that are only offered when the act is possible, but never taken away from somebody who has typed in them. */
export function OnceTyped({ always, children }: OnceTypedProps) {
  const { state } = useContext(FormContext)
  return always || Object.keys(state.values).length > 0 ? children : null
}
