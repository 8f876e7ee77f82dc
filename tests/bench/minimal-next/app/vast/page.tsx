const rows = Array.from({ length: 60 }, (_, number) => number + 1)

/** Prerendered, and about 20 kB of HTML. */
export default function VastPage() {
  return (
    <main>
      <h1>Zestig regels</h1>
      <ul>
        {rows.map((number) => (
          <li key={number}>
            <a href={`/vast#${number}`}>Regel {number}</a>: aan deze tafel bespreken mensen van verschillende
            organisaties samen wat er nodig is, en wie wat doet.
          </li>
        ))}
      </ul>
    </main>
  )
}
