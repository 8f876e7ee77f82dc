import type { Actor } from '@/domain/access/actor'
import { may } from '@/domain/access/permissions'
import { nobodys } from './fill'
import { comparable, type Outcome, outcomeOf } from './outcome'
import type { Callable } from './surface'
import { everybody, type Secret } from './world'

export type Report = { combinations: number; readonly leaks: string[]; readonly broken: Set<string> }

const isIn = (actor: Actor, list: readonly string[]) => list === everybody || list.includes(actor.naam)

/** Every callable by everybody: somebody without the right gets no further than the door, the others reach nothing that is not theirs. */
export async function attack(
  callable: Callable,
  actors: readonly (Actor | undefined)[],
  secrets: readonly Secret[],
): Promise<Report> {
  const report: Report = { combinations: 0, leaks: [], broken: new Set() }
  for (const actor of actors) {
    if (actor && holds(actor, callable)) await attackInside(report, callable, actor, secrets)
    else if (callable.access !== 'openbaar') await knock(report, callable, actor)
  }
  return report
}

const holds = (actor: Actor, { access }: Callable) => access === 'openbaar' || may(actor.rol, access)

const say = (callable: Callable, actor: Actor | undefined, what: string) =>
  `${callable.kind} ${callable.name} door ${actor?.naam ?? 'bezoeker'}: ${what}`

async function knock(report: Report, callable: Callable, actor: Actor | undefined): Promise<void> {
  if (!actor && callable.kind === 'query or command') return
  const { how, text } = await outcomeOf(() => callable.call(actor, nobodys()))
  report.combinations += 1
  if (how !== (actor ? 'refused' : 'login'))
    report.leaks.push(say(callable, actor, `komt binnen (${how}: ${text})`))
}

async function attackInside(report: Report, callable: Callable, actor: Actor, secrets: readonly Secret[]) {
  const nothing = await outcomeOf(() => callable.call(actor, nobodys()))
  inspect(report, callable, actor, nothing, secrets)
  if (!callable.takesId) return
  for (const secret of secrets) {
    const known = isIn(actor, secret.reach)
    // Who may know of it could really do it; that is not an attack.
    if (known && secret.reach !== everybody) continue
    const outcome = await outcomeOf(() => callable.call(actor, secret))
    inspect(report, callable, actor, withoutId(outcome, secret.id), secrets)
    if (!known && comparable(outcome) !== comparable(nothing))
      report.leaks.push(
        say(callable, actor, `${secret.name} bestaat (${outcome.how}: ${outcome.text.slice(0, 200)})`),
      )
  }
}

/** A form that comes back holds the id that was posted. */
const withoutId = ({ how, text }: Outcome, id: string): Outcome => ({ how, text: text.replaceAll(id, '') })

function inspect(
  report: Report,
  callable: Callable,
  actor: Actor,
  { how, text }: Outcome,
  secrets: readonly Secret[],
) {
  report.combinations += 1
  if (how === 'broken') report.broken.add(`${callable.kind} ${callable.name}: ${text}`)
  for (const secret of secrets)
    if (
      !isIn(actor, secret.readers) &&
      secret.marks.some((mark) => text.includes(mark) && !mayName(callable, mark))
    )
      report.leaks.push(say(callable, actor, `toont ${secret.name}`))
}

/** Whether somebody who may, gets something else than "does not exist": then the attacks before it could have found something. */
export async function reaches(
  callable: Callable,
  actors: readonly Actor[],
  secrets: readonly Secret[],
): Promise<boolean> {
  for (const actor of actors.filter((one) => holds(one, callable))) {
    const nothing = comparable(await outcomeOf(() => callable.call(actor, nobodys())))
    for (const secret of secrets.filter(({ reach }) => isIn(actor, reach)))
      if (comparable(await outcomeOf(() => callable.call(actor, secret))) !== nothing) return true
  }
  return false
}

/** The log of what people did names the ids and codes of what they did it to (NEN 7513), and none of its words. */
const mayName = ({ access }: Callable, mark: string) =>
  access === 'logboek.inzien' && /^(?:[0-9a-f-]{36}|TW-\w+)$/.test(mark)
