import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Overleg } from '../overleg'
import { Stand } from './Stand'

const klaar = (uitkomst: string) =>
  renderToStaticMarkup(
    <Stand
      overleg={
        { id: 'overleg-1', status: 'gehouden', nu: null, handelingen: [], uitkomst } as unknown as Overleg
      }
    />,
  )

it('points to RDM-trede 4 when the overleg is done and there is no solution', () => {
  expect(klaar('geen-oplossing')).toContain('href="/landelijk/overleg-1"')
  expect(klaar('oplossing-gevonden')).not.toContain('landelijk')
})
