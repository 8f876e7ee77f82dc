import { median } from '../measure/statistics'
import type { Part } from '../measurement'
import { startMinimalNext } from '../portal/minimalNext'
import { portal, timeStarts } from '../portal/portal'
import { decimals } from '../report'

const times = 3

export const start: Part = {
  name: 'start',
  about: 'van `npm start` tot het eerste antwoord, als alles is gebouwd',
  run: async () => {
    const { ownerUrl } = await portal()
    const minimal = await startMinimalNext(ownerUrl)
    minimal.stop()
    const seconds = median(await timeStarts(times)) / 1000
    return [
      {
        what: '`npm start` tot het eerste antwoord (Postgres, migraties, inhoud en server)',
        ours: `${decimals(seconds, 1)} s`,
        beside: `${decimals(minimal.startTime / 1000, 1)} s kale \`next start\``,
        ratio: seconds / (minimal.startTime / 1000),
      },
    ]
  },
}
