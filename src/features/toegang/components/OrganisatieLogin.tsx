import { ButtonLink } from '@/ui/ButtonLink'

/** The way in for who has an account elsewhere; only where that was set up. */
export function OrganisatieLogin({ naam, terug }: { naam: string | undefined; terug: string }) {
  if (!naam) return null
  return (
    <section aria-labelledby="organisatie">
      <h2 id="organisatie">Met het account van uw werk</h2>
      <p>U logt in bij uw eigen organisatie en komt daarna hier terug.</p>
      <ButtonLink href={`/inloggen/organisatie?terug=${encodeURIComponent(terug)}`}>
        Inloggen met {naam}
      </ButtonLink>
      <h2>Met een wachtwoord</h2>
    </section>
  )
}
