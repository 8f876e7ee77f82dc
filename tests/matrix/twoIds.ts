import { randomUUID } from 'node:crypto'
import type { Actor } from '@/domain/access/actor'
import { may } from '@/domain/access/permissions'
import { nobodys } from './fill'
import { comparable, outcomeOf } from './outcome'
import type { Callable } from './surface'
import { everybody, type Secret } from './world'

type Pair = { readonly own: Secret; readonly other: Secret }

export type TwoIds = {
  combinations: number
  readonly leaks: string[]
  /** The own id alone got further than no id at all: then the other one was really tried. */
  opened: boolean
}

/** The same kinds of things twice say the same; one of each is enough to attack with. */
const kindOf = ({ name }: Secret): string => name.replace(/ .*/, '')

function pairsFor(actor: Actor, secrets: readonly Secret[]): Pair[] {
  const reaches = ({ reach }: Secret) => reach.includes(actor.naam)
  const own = secrets.filter(reaches)
  const others = secrets.filter((secret) => !reaches(secret) && secret.reach !== everybody)
  const one = (list: readonly Secret[]) => [
    ...new Map(list.map((secret) => [kindOf(secret), secret])).values(),
  ]
  return one(own).flatMap((mine) => one(others).map((other) => ({ own: mine, other })))
}

/**
 * Two ids in one request, of which one is the attacker's own: the right that the one gives must not carry over to the other. The answer has
 * to be that of an own id beside one that does not exist, and it never succeeds.
 */
export async function attackWithTwo(
  callable: Callable,
  actors: readonly Actor[],
  secrets: readonly Secret[],
): Promise<TwoIds> {
  const report: TwoIds = { combinations: 0, leaks: [], opened: false }
  const { ids = [], access } = callable
  for (const actor of actors.filter(({ rol }) => access !== 'openbaar' && access && may(rol, access)))
    for (const { own, other } of pairsFor(actor, secrets))
      for (const theirs of ids) {
        const send = (id: string) =>
          outcomeOf(() => callable.call(actor, { id: own.id, gezien: own.gezien, instead: { [theirs]: id } }))
        const nothing = await send(randomUUID())
        const outcome = await send(other.id)
        report.combinations += 1
        report.opened ||=
          comparable(nothing) !== comparable(await outcomeOf(() => callable.call(actor, nobodys())))
        if (comparable(outcome) === comparable(nothing) && !outcome.text.includes('"ok":true')) continue
        report.leaks.push(
          `${callable.name} door ${actor.naam}, ${own.name} met ${theirs} van ${other.name}: ${outcome.how} ${outcome.text.slice(0, 160)} / ${nothing.how} ${nothing.text.slice(0, 160)}`,
        )
      }
  return report
}
