/** Names and trade words that the Dutch word list does not know, as they are written in the sources. */
export const eigenWoorden: readonly string[] = [
  'Dimence',
  'Eén',
  'Ixta',
  'kindermishandeling',
  'Mediant',
  'Tactus',
  'Transfore',
  'Treeknorm',
  'Wlz',
  'Wvggz',
  'Zvw',
]

/** Words of keys, files and programs that stand on a screen. */
export const schermwoorden: readonly string[] = [
  'Authenticator',
  'Atom',
  'Cmd',
  'csv',
  'Ctrl',
  'feed',
  'feedlezer',
  'groups',
  'ics',
  'lvb',
  'mjs',
  'reverse',
  'roles',
  'worker',
]

/** A trede, a fase or a procesmanager that does not say which one. */
export const kaleTrede = /(?<!RDM-)\btreden? ?\d/i
export const kaleFase = /(?<!AVE-)\bfase \d/i
export const kaleProcesmanager = /procesmanager(?! (gemeente|ZVH)\b)/i
export const kaalProcesmanagement = /procesmanagement(?! zorgkantoor\b)/i

/** Words of the trade, with what we write instead. */
export const jargon: readonly (readonly [patroon: RegExp, liever: string])[] = [
  [/\bcasuïstiek\b/i, 'casussen'],
  [/\bmultidisciplinair/i, 'met verschillende vakmensen'],
  [/\bintegra(?:al|le)\b/i, 'samen, in één keer'],
  [/\bdomeinoverstijgend/i, 'met meer werkvelden'],
  [/\bketenoverstijgend/i, 'met zorg en straf samen'],
  [/\bborg(?:en|ing)\b/i, 'zorgen dat het blijft'],
  [/\bstakeholders?\b/i, 'betrokken partijen'],
  [/\bcommitment\b/i, 'inzet'],
  [/\bgremi(?:um|a)\b/i, 'overleg'],
  [/\baccorderen\b/i, 'bevestigen'],
  [/\bdoorontwikkel/i, 'beter maken'],
  [/\bfacilite(?:ren|ert)\b/i, 'helpen'],
  [/\bimplement/i, 'invoeren'],
  [/\bmiddels\b/i, 'met'],
  [/\bteneinde\b/i, 'om'],
  [/\binzake\b|\bomtrent\b|\bten aanzien van\b|\bmet betrekking tot\b/i, 'over'],
  [/\bindien\b/i, 'als'],
  [/\btevens\b/i, 'ook'],
  [/\bechter\b/i, 'maar'],
  [/\bdermate\b/i, 'zo'],
  [/\breeds\b/i, 'al'],
  [/\bmultiprobleem/i, 'met meerdere problemen'],
]
