import { withBenchDatabase } from '../database/benchDatabase'
import { startWorker } from '../database/worker'
import { median, percentile } from '../measure/statistics'
import { compared, type Part } from '../measurement'
import { milliseconds } from '../report'
import type { SubmitAnswer, SubmitQuestion } from '../submitWorker'

const mostBesideSql = 12

/** Enough to have a table of colleagues to tell; sending does not depend on how many there are. */
const aanmeldingen = 10_000

export const submit: Part = {
  name: 'submit',
  about: 'een aanmelding versturen, naast een kale transactie die dezelfde rijen schrijft',
  run: ({ submits }) =>
    withBenchDatabase(async (withAanmeldingen) => {
      const urls = await withAanmeldingen(aanmeldingen)
      const worker = startWorker<SubmitQuestion, SubmitAnswer>('tests/bench/submitWorker.ts', urls)
      try {
        const { ours, bare, statements } = await worker.ask({ times: submits })
        const [mine, theirs] = [median(ours), median(bare)]
        return [
          compared(
            'aanmelding versturen (p50)',
            { value: mine, text: milliseconds(mine) },
            { value: theirs, text: `${milliseconds(theirs)} kale transactie` },
            mostBesideSql,
          ),
          {
            what: 'aanmelding versturen (p99)',
            ours: milliseconds(percentile(ours, 0.99)),
            beside: `${milliseconds(percentile(bare, 0.99))} kale transactie`,
          },
          { what: 'statements om een aanmelding te versturen', ours: String(statements), beside: '6 kaal' },
        ]
      } finally {
        await worker.stop()
      }
    }),
}
