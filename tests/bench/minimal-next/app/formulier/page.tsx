const choices = ['huisarts', 'wijkcoach', 'ggz', 'politie', 'gemeente', 'naaste', 'iemand anders']

async function answer(_data: FormData): Promise<void> {
  'use server'
}

export const dynamic = 'force-dynamic'

/** One question with a server action that does nothing: what a form costs at least. */
export default function FormulierPage() {
  return (
    <main>
      <h1>Een vraag</h1>
      <form action={answer}>
        <fieldset>
          <legend>Wie bent u?</legend>
          {choices.map((choice) => (
            <p key={choice}>
              <input type="radio" name="rol" id={choice} value={choice} />
              <label htmlFor={choice}>{choice}</label>
            </p>
          ))}
        </fieldset>
        <button type="submit">Volgende</button>
      </form>
    </main>
  )
}
