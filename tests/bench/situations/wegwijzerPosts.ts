import type { Shot } from '../measure/load'
import { visitors } from './visitors'

/** What so many invented visitors post to the wegwijzer, question by question up to the advice. */
export const wegwijzerPosts = (origin: string, count: number): readonly Shot[] =>
  visitors(count)
    .flat()
    .map(({ velden, vraag }) => ({
      path: '/wegwijzer',
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([
        ...velden.map(([naam, waarde]) => [naam, waarde]),
        ['stap', vraag.id],
      ]).toString(),
    }))
