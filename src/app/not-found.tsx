import type { Metadata } from 'next'
import PubliekLayout from './(publiek)/layout'

export const metadata: Metadata = { title: 'Pagina niet gevonden' }

export default function NotFoundPage() {
  return (
    <PubliekLayout>
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
    </PubliekLayout>
  )
}
