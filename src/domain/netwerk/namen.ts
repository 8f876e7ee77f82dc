import type {
  besluitBeslissers,
  besluitstanden,
  gemeentestanden,
  richtingCodes,
  themapubliek,
  themasoorten,
  themastatussen,
  uitgangspuntCodes,
} from './inhoud'

type Namen<Codes extends readonly string[]> = Readonly<Record<Codes[number], string>>

/** What the choices are called, on the public page and in the form of the redactie. */
export const besluitstandNamen: Namen<typeof besluitstanden> = {
  voorgesteld: 'Voorstel',
  genomen: 'Besloten',
  'niet-genomen': 'Niet aangenomen',
}

export const beslisserNamen: Namen<typeof besluitBeslissers> = {
  regio: 'Eén overleg voor heel Twente',
  'elke-gemeente': 'Elke gemeente voor zichzelf',
}

export const gemeentestandNamen: Namen<typeof gemeentestanden> = {
  ingestemd: 'Ingestemd',
  'niet-ingestemd': 'Niet ingestemd',
  'nog-niet-besloten': 'Nog niet besloten',
}

export const uitgangspuntNamen: Namen<typeof uitgangspuntCodes> = {
  '1': 'Inwonercheck',
  '2': 'Ervaringsdeskundigheid',
  '3': 'Regio stimuleert',
  '4': 'Doorbreken',
  '5': 'Gewoon doen',
  '6': 'Ons kent ons',
  '7': 'Leren in actie',
  '8': 'Invoegen',
  '9': 'Eerlijk en realistisch',
  '10': 'Trots',
}

export const richtingNamen: Namen<typeof richtingCodes> = {
  A: 'Op- en afschalen in elke gemeente',
  B: 'Informatie delen',
  C: 'Stuurgroep en expertgroep versterken',
  D: 'Samen leren en ontwikkelen',
}

export const themasoortNamen: Namen<typeof themasoorten> = {
  themadag: 'Themadag',
  reflectiebijeenkomst: 'Reflectiebijeenkomst',
  spiegelsessie: 'Spiegelsessie',
  andere: 'Bijeenkomst',
}

export const themapubliekNamen: Namen<typeof themapubliek> = {
  iedereen: 'Iedereen, ook zonder account',
  ingelogd: 'Alleen wie is ingelogd',
}

export const themastatusNamen: Namen<typeof themastatussen> = { gepland: 'Gaat door', afgezegd: 'Afgezegd' }
