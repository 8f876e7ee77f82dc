'use client'

/** The reference number is also in the log; what went wrong is not shown. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main className="breed inhoud" id="inhoud">
      <h1>Er ging iets mis</h1>
      <p>Dat ligt niet aan u. Wat u had opgeslagen, is bewaard. Probeer het over een paar minuten opnieuw.</p>
      {error.digest && (
        <p>
          Blijft het misgaan? Meld dan dit nummer aan het ZVH: <strong>{error.digest}</strong>
        </p>
      )}
      <p>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={reset}>
          Probeer opnieuw
        </button>
      </p>
      <p>
        Of ga naar de <a href="/">startpagina</a>.
      </p>
    </main>
  )
}
