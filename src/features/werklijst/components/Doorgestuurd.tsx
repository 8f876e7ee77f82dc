import { TextLink } from '@/ui/TextLink'

/** What went to the own table outside the portal and waits for its outcome. */
export function Doorgestuurd({ aantal }: { aantal: number }) {
  if (aantal === 0) return null
  return (
    <p>
      <TextLink href="/werklijst/eigen-kanaal">
        {aantal === 1 ? '1 doorgestuurde casus wacht' : `${aantal} doorgestuurde casussen wachten`} op een
        uitkomst
      </TextLink>
    </p>
  )
}
