import { aanmeldVragen } from './vragen/aanmelden'
import { meerWetenVragen } from './vragen/meer-weten'
import { samenwerkVragen } from './vragen/samenwerken'
import { tredenVragen } from './vragen/treden'
import { vastgelopenVragen } from './vragen/vastgelopen'
import type { VraagSeed } from './vragen/vraag'
import { watIsRdmVragen } from './vragen/wat-is-rdm'

/** The 38 questions of S3, answered in our own words, in the order of the page. */
export const vragen: readonly VraagSeed[] = [
  ...watIsRdmVragen,
  ...aanmeldVragen,
  ...tredenVragen,
  ...vastgelopenVragen,
  ...samenwerkVragen,
  ...meerWetenVragen,
]
