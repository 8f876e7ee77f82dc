import { PrintHint } from '@/ui/PrintHint'

const vragen = [
  { id: 'wat', vraag: 'Wat gaat er niet goed?', hulp: 'Schrijf het op in uw eigen woorden.', regels: 4 },
  { id: 'geprobeerd', vraag: 'Welke hulp had u al?', hulp: 'Wat hielp wel? Wat hielp niet?', regels: 4 },
  { id: 'wil', vraag: 'Wat wilt u bereiken?', hulp: 'Bijvoorbeeld: rust, een eigen huis, werk.', regels: 3 },
  { id: 'niet', vraag: 'Wat wilt u niet?', hulp: 'Ook dat is belangrijk om te zeggen.', regels: 3 },
  { id: 'wie', vraag: 'Wie helpt u nu?', hulp: 'Denk aan familie, vrienden en hulpverleners.', regels: 3 },
  {
    id: 'mee',
    vraag: 'Wie gaat er met u mee naar het gesprek?',
    hulp: 'Bijvoorbeeld een cliëntondersteuner.',
    regels: 2,
  },
  {
    id: 'vragen',
    vraag: 'Wat wilt u vragen?',
    hulp: 'Bijvoorbeeld: wanneer hoor ik iets, en van wie?',
    regels: 4,
  },
] as const

/**
 * Fields that belong to no form and have no name: there is nothing that could send them. Pages like this carry no script, and the
 * browser is asked not to remember what was typed.
 */
export function Voorbereiding() {
  return (
    <section className="voorbereiding" aria-labelledby="voorbereiding">
      <h2 id="voorbereiding">Bereid uw gesprek voor</h2>
      <p className="alleen-scherm">
        Vul dit blad in en print het. Of print het leeg en schrijf erop. Wat u typt, blijft in uw browser. Wij
        kunnen het niet zien. Sluit u de pagina, dan is het weg.
      </p>
      {vragen.map(({ id, vraag, hulp, regels }) => (
        <div key={id} className="voorbereiding__vraag">
          <label htmlFor={`blad-${id}`}>{vraag}</label>
          <p id={`blad-${id}-hulp`}>{hulp}</p>
          <textarea
            className="utrecht-textarea utrecht-textarea--html-textarea"
            id={`blad-${id}`}
            rows={regels}
            autoComplete="off"
            aria-describedby={`blad-${id}-hulp`}
          />
        </div>
      ))}
      <PrintHint what="dit blad" />
    </section>
  )
}
