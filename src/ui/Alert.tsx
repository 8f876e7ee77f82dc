import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './Heading'

export type AlertKind = 'info' | 'let-op' | 'spoed' | 'klaar'

const ALERTS: Record<AlertKind, { className: string; title: string }> = {
  info: { className: 'utrecht-alert--info', title: 'Goed om te weten' },
  'let-op': { className: 'utrecht-alert--warning', title: 'Let op' },
  spoed: { className: 'utrecht-alert--error', title: 'Direct gevaar' },
  klaar: { className: 'utrecht-alert--ok', title: 'Gelukt' },
}

interface AlertProps {
  kind: AlertKind
  title?: string | undefined
  level?: HeadingLevel | undefined
  /** Read aloud when it appears after an act of the user. */
  live?: boolean | undefined
  children?: ReactNode
}

export function Alert({ kind, title, level = 2, live = false, children }: AlertProps) {
  const alert = ALERTS[kind]
  return (
    <div className={`utrecht-alert ${alert.className}`} role={live ? 'status' : undefined}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          <Heading level={level}>{title ?? alert.title}</Heading>
          {children}
        </div>
      </div>
    </div>
  )
}
