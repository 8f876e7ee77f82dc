import type { Cluster } from '../harness/cluster'
import { buildNextVersion } from '../harness/nextVersion'
import { port } from '../harness/ports'
import type { Outcome, Proof } from '../harness/proof'
import { startServer } from '../harness/server'
import { findDamage, prepareDrafts } from '../harness/submits'
import { type Visitor, visitor } from '../harness/visitor'

const question = 'Welke plek past bij deze inwoner, nu en later?'

/** A form opened on one version and posted to the other, whose act has another name there. */
async function renamed(person: Visitor, from: string, to: string, draft: string): Promise<string[]> {
  const path = `/aanmeldingen/${draft}/invullen/vraag`
  const send = await person.open(from + path, 'vraag', { vraag: question, richting: 'later' })
  const refused = await send(to + path)
  const page = await person.get(to + path)
  const again = await person.post(to + path, 'vraag', { vraag: question, richting: 'later' })
  const wrong: string[] = []
  if (refused.status !== 409 || !refused.text.includes('Het portaal is net vernieuwd'))
    wrong.push(`an unclear answer (${refused.status})`)
  if (!refused.text.includes(question)) wrong.push('what was typed is not on the page')
  if (!page.text.includes(question)) wrong.push('what was typed is not in the form that is opened again')
  if (again.status !== 303) wrong.push(`it cannot be sent again (${again.status})`)
  return wrong
}

async function crossWise(cluster: Cluster, before: string, after: string): Promise<Outcome> {
  const person = await visitor(cluster.owner, 'wijkcoach.enschede')
  const [same = '', first = '', second = ''] = await prepareDrafts(cluster.owner, 3)
  const path = `/aanmeldingen/${same}/controleren`
  const sent = await (await person.open(before + path, 'id'))(after + path)
  const arrived = sent.location?.endsWith('/verstuurd') ?? false
  const damage = await findDamage(cluster.owner, [same], arrived ? [same] : [])
  const wrong = [
    ...(arrived ? [] : [`a form that did not change was not taken (${sent.status})`]),
    ...damage.map(() => 'it is not there exactly once'),
    ...(await renamed(person, before, after, first)),
    ...(await renamed(person, after, before, second)),
  ]
  return {
    tried: '3 forms of one version posted to the other, in 2 of them the act had another name',
    held: wrong.length === 0,
    seen:
      wrong.length === 0
        ? 'the unchanged form arrived once; the others were answered with a clear page and kept what was typed'
        : wrong.join(', '),
  }
}

export const versionSkew: Proof = {
  name: 'skew',
  attack: 'a form of one version of the portal posted to the next one, and back',
  run: async (cluster) => {
    const next = buildNextVersion()
    try {
      const before = await cluster.start(port.first)
      const after = await startServer(port.next, {}, next.folder)
      try {
        return await crossWise(cluster, before.url, after.url)
      } finally {
        await after.stop()
      }
    } finally {
      next.remove()
    }
  },
}
