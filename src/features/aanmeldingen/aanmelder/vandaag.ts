import { kalenderdag } from '@/domain/termijn/kalender'

/** The day in Twente as a date field knows it: 2026-11-30. */
export function vandaag(nu: Date): string {
  const { jaar, maand, dag } = kalenderdag(nu)
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`
}
