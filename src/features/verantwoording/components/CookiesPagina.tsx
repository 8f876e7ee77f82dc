import { Lead } from '@/ui/Lead'

/** The cookies that the portal can set; all are needed to be signed in. */
export function CookiesPagina() {
  return (
    <>
      <h1>Cookies</h1>
      <Lead>
        Op de openbare pagina’s staan geen cookies. Alleen wie inlogt krijgt er een paar, en die zijn nodig.
      </Lead>
      <h2>Wanneer krijgt u een cookie?</h2>
      <ul>
        <li>
          <strong>Als u inlogt.</strong> Dan onthoudt een cookie dat u het bent. U wordt vanzelf uitgelogd.
          Tijdens het inloggen zijn er nog een paar cookies die na een paar minuten verdwijnen.
        </li>
        <li>
          <strong>Als u met antwoorden uit de wegwijzer een aanmelding start.</strong> Dan gaan die antwoorden
          een half uur mee in een versleutelde cookie, tot u bent ingelogd.
        </li>
      </ul>
      <p>
        Er zijn geen cookies om u te volgen, geen reclame, en geen cookies van andere bedrijven. Het portaal
        haalt ook niets op bij andere websites. Daarom vragen wij niet om toestemming.
      </p>
    </>
  )
}
