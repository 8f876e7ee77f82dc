import { adviseer } from '@/domain/routering/adviseer'
import type { Situatie } from '@/domain/routering/situatie'
import { volgendeVraag } from '@/domain/routering/volgendeVraag'
import { median } from '../measure/statistics'
import type { Measurement, Part } from '../measurement'
import { decimals, whole } from '../report'
import { situationsOf, visitors } from '../situations/visitors'

const advicesWanted = 300_000

/** Milliseconds and number of rounds; the three kinds of work take turns. */
const round = 1_000
const rounds = 5

type Work = (situatie: Situatie) => unknown

export const engine: Part = {
  name: 'engine',
  about: 'adviezen en vragen per seconde van één thread',
  run: async () => {
    const steps = visitors(500)
    const situations = situationsOf(steps)
    const posed = steps.flat().map(({ antwoorden }) => antwoorden)
    let position = 0
    const nextQuestion = () => {
      const { situatie, gesteld } = posed[position++ % posed.length] ?? {}
      return situatie && volgendeVraag(situatie, gesteld)
    }
    const works: readonly Work[] = [
      adviseer,
      nextQuestion,
      (situatie) => JSON.parse(JSON.stringify(situatie)),
    ]
    const [advices = 0, questions = 0, copies = 0] = perSecond(works, situations)
    return [
      {
        what: `adviezen per processorseconde, één thread (${whole(situations.length)} gemengde situaties)`,
        ours: whole(advices),
        beside: `${whole(copies)} keer JSON heen en terug`,
        ratio: advices / copies,
        goal: `minstens ${whole(advicesWanted)}`,
        met: advices >= advicesWanted,
      },
      {
        what: 'volgende vraag per processorseconde, één thread',
        ours: whole(questions),
        beside: `${decimals(advices / questions, 0)} adviezen per vraag`,
      } satisfies Measurement,
    ]
  },
}

function perSecond(works: readonly Work[], situations: readonly Situatie[]): readonly number[] {
  const found = works.map((): number[] => [])
  // The first round warms up and is not counted.
  for (let number = 0; number <= rounds; number++) {
    works.forEach((work, index) => {
      const rate = once(work, situations)
      if (number > 0) found[index]?.push(rate)
    })
  }
  return found.map(median)
}

/** Per second of processor time, so that others on the machine do not count; on a quiet machine that is the clock. */
function once(work: Work, situations: readonly Situatie[]): number {
  const begin = performance.now()
  const used = process.cpuUsage()
  let done = 0
  while (performance.now() - begin < round) {
    for (const situatie of situations) work(situatie)
    done += situations.length
  }
  const { user, system } = process.cpuUsage(used)
  return (done / (user + system)) * 1_000_000
}
