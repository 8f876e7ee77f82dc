import type { ReactNode } from 'react'

export type HeadingLevel = 1 | 2 | 3 | 4

interface HeadingProps {
  level: HeadingLevel
  id?: string | undefined
  children: ReactNode
}

export function Heading({ level, id, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag className={`nl-heading nl-heading--level-${level}`} id={id}>
      {children}
    </Tag>
  )
}
