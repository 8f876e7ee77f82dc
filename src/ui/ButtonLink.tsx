import type { ReactNode } from 'react'

export type ButtonKind = 'primary' | 'secondary' | 'subtle'

const BUTTONS: Record<ButtonKind, string> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
}

export function buttonClass(kind: ButtonKind): string {
  return BUTTONS[kind]
}

interface ButtonLinkProps {
  href: string
  kind?: ButtonKind | undefined
  children: ReactNode
}

export function ButtonLink({ href, kind = 'primary', children }: ButtonLinkProps) {
  return (
    <a className={buttonClass(kind)} href={href}>
      {children}
    </a>
  )
}

/** The buttons below a form or page: first the next step, then the way back. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="knoppen">{children}</div>
}
