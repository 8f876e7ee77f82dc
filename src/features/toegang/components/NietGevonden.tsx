'use client'

import { PubliekShell } from './PubliekShell'

/** Next hands the page for an unknown address to every other page: as one reference it costs nothing there. */
export function NietGevonden() {
  return (
    <PubliekShell>
      <h1>Deze pagina bestaat niet</h1>
      <p>Misschien is het adres verkeerd getypt, of is de pagina verhuisd.</p>
      <ul>
        <li>
          <a href="/overlegtafels">Bekijk alle overlegtafels</a>
        </li>
        <li>
          <a href="/wegwijzer">Zoek met de wegwijzer welke tafel past</a>
        </li>
        <li>
          <a href="/">Ga naar de startpagina</a>
        </li>
      </ul>
    </PubliekShell>
  )
}
