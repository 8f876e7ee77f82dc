import { mogelijkeHandelingen } from '@/domain/aanmelding/handelen'
import type { Hand, Handeling } from '@/domain/aanmelding/overgangen'
import type { Actor } from '@/domain/access/actor'
import { casusHandelingen } from '@/domain/casus/handelingen'
import { pick } from '../setup/random'
import { daden } from './acts'
import type { Stand } from './checks'

type Keuze = { readonly naam: string; readonly actor: Actor }

/** The command behind an act of the status table, where it has another name. */
const command: Partial<Record<Handeling, string>> = { dienIn: 'verstuur', vraagAkkoord: 'verstuur' }
const namen = Object.keys(daden)
/** What is done with the casus itself, by whoever starts casussen and the gemeenten. */
const vanCasus = [
  ...namen.filter((naam) => (casusHandelingen as readonly string[]).includes(naam)),
  // Without next tables a walk never has two at once.
  ...['kiesTafel', 'kiesTafel', 'kiesTafel', 'kiesTafel'],
]
const isVanCasus = ({ rol }: Actor): boolean => rol === 'wijkcoach' || rol === 'procesmanager'
const hands: readonly Hand[] = ['aanmelder', 'procesmanager', 'behandelaar']

/** These end an aanmelding early: seldom, so that many come to their table. */
const afbreken = ['trekIn', 'neemNietInBehandeling', 'weigerAkkoord']

/** Mostly something that somebody may do now, so that a walk gets far; now and then anybody tries anything. */
export function kiesDaad(kans: () => number, stand: Stand, people: readonly Actor[]): Keuze {
  const gok = { naam: pick(kans, namen), actor: pick(kans, people) }
  if (kans() < 0.25) return gok
  if (kans() < 0.25) return { naam: pick(kans, vanCasus), actor: pick(kans, people.filter(isVanCasus)) }
  const mogelijk = hands.flatMap((hand) => {
    const actor = people.find((each) => isHand(each, stand, hand))
    if (!actor) return []
    return mogelijkeHandelingen(stand.status, hand)
      .map((handeling) => command[handeling] ?? handeling)
      .filter((naam) => naam in daden && (!afbreken.includes(naam) || kans() < 0.1))
      .map((naam) => ({ naam, actor }))
  })
  return mogelijk.length > 0 ? pick(kans, mogelijk) : gok
}

const isHand = (actor: Actor, stand: Stand, hand: Hand): boolean =>
  (hand === 'aanmelder' && actor.accountId === stand.aanmelder_id) ||
  (hand === 'procesmanager' && actor.rol === 'procesmanager' && actor.gemeenteCode === stand.gemeente_code) ||
  (hand === 'behandelaar' && actor.tafels.includes(stand.tafel_slug))
