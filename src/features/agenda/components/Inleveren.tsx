import { StatusTag } from '@/ui/StatusTag'
import { Tijd } from '@/ui/Tijd'

interface InleverenProps {
  inleverenVoor: Date | null
  start: Date
  status: string
  nu: Date
}

/** The last moment to hand in; once it has passed, it says so as long as the meeting is still to come. */
export function Inleveren({ inleverenVoor, start, status, nu }: InleverenProps) {
  if (!inleverenVoor) return 'Geen uiterste datum'
  const isVoorbij = nu > inleverenVoor && nu < start && status === 'gepland'
  return (
    <>
      <Tijd moment={inleverenVoor} withTime />
      {isVoorbij && (
        <>
          {' '}
          <StatusTag kind="wacht">Voorbij</StatusTag>
        </>
      )}
    </>
  )
}
