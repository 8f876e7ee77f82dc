import type { ReactNode } from 'react'

/** A page with something beside its text: the small ladder, a contact. On a phone it follows the text. */
export function Columns({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className="met-zij">
      <div>{children}</div>
      <div>{aside}</div>
    </div>
  )
}
