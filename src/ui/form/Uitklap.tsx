'use client'

import { type ReactNode, useContext } from 'react'
import { Details } from '../Details'
import { FormContext } from './context'

interface UitklapProps {
  summary: string
  children: ReactNode
}

/** Fields of a form that few people need: folded, until somebody has typed in them or something is wrong with them. */
export function Uitklap({ summary, children }: UitklapProps) {
  const { state } = useContext(FormContext)
  return (
    <Details summary={summary} open={Object.keys(state.values).length > 0}>
      {children}
    </Details>
  )
}
