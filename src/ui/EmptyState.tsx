import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './Heading'

interface EmptyStateProps {
  /** What is this? */
  title: string
  /** Why is it empty? */
  why: ReactNode
  /** What can I do now? */
  action?: ReactNode
  level?: HeadingLevel | undefined
}

export function EmptyState({ title, why, action, level = 2 }: EmptyStateProps) {
  return (
    <div className="leeg">
      <Heading level={level}>{title}</Heading>
      <p>{why}</p>
      {action}
    </div>
  )
}
