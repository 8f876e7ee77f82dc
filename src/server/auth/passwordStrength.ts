import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as general } from '@zxcvbn-ts/language-common'
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be'

const shortestPassword = 12

/** What somebody who knows the region would try first. */
const localWords =
  `portaal doorzettingsmacht twente twents wijkcoach procesmanager procesregisseur gemeente wijkteam veiligheidshuis
  zorgkantoor huisarts beheerder welkom zomer winter lente herfst januari februari maart april juni juli augustus september oktober
  november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag almelo borne dinkelland enschede haaksbergen hellendoorn
  hengelo losser oldenzaal rijssen holten tubbergen twenterand wierden`.split(/\s+/)

/** Tries before a good guesser finds it, as a power of ten: 10^11 takes years at what argon2id and the lock allow. */
const enough = 11

let guesser: ZxcvbnFactory | undefined

/** Loaded at first use: the lists of common passwords, Dutch words and names take some 20 MB. */
const load = (): ZxcvbnFactory =>
  new ZxcvbnFactory({ dictionary: { ...general, ...dutch }, graphs: adjacencyGraphs })

export type Weakness = 'te-kort' | 'te-makkelijk'

/**
 * Why this password is not good enough; undefined when it is.
 * @param personal the name, address and organisation of the person: what a colleague would guess
 */
export function weaknessOf(password: string, personal: readonly string[]): Weakness | undefined {
  if (password.length < shortestPassword) return 'te-kort'
  guesser ??= load()
  const known = personal
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2)
  // Guessing at a text of a hundred letters takes long, and says nothing new.
  const { guessesLog10 } = guesser.check(password.slice(0, 60), [...known, ...localWords])
  return guessesLog10 < enough ? 'te-makkelijk' : undefined
}
