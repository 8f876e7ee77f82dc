import { dagInCijfers } from '@/domain/termijn/dagbericht'
import { kalenderdag } from '@/domain/termijn/kalender'

/** The day in Twente as a date field knows it: 2026-11-30. */
export const vandaag = (nu: Date): string => dagInCijfers(kalenderdag(nu))
