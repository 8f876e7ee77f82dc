import type { Ernst, Soort, Vondst } from './vondst'

export type Melding = { readonly soort: Ernst; readonly melding: string }

type Uitleg = { readonly wat: string; readonly waarom: string; readonly advies: string }

const uitleg: Record<Soort, Uitleg> = {
  bsn: {
    wat: 'een burgerservicenummer (BSN)',
    waarom: 'Dat nummer wijst één persoon aan.',
    advies: 'De code van de casus is genoeg.',
  },
  telefoon: {
    wat: 'een telefoonnummer',
    waarom: 'Daarmee is een persoon te vinden.',
    advies: 'De tafel bereikt u via het portaal.',
  },
  'e-mail': {
    wat: 'een e-mailadres',
    waarom: 'Daarmee is een persoon te vinden.',
    advies: 'Noem alleen de functie of de organisatie.',
  },
  iban: {
    wat: 'een rekeningnummer (IBAN)',
    waarom: 'Dat nummer hoort bij een persoon.',
    advies: 'De tafel heeft het niet nodig.',
  },
  adres: {
    wat: 'een adres',
    waarom: 'Daarmee is de inwoner te vinden.',
    advies: 'De gemeente is genoeg.',
  },
  geboortedatum: {
    wat: 'een geboortedatum',
    waarom: 'Daarmee is de inwoner te herkennen.',
    advies: 'De leeftijdsgroep is genoeg.',
  },
  naam: {
    wat: 'een naam',
    waarom: 'Daarmee is een persoon te herkennen.',
    advies: 'Schrijf ‘de inwoner’, of noem alleen de functie.',
  },
}

/** One message per kind: what was found (never the text itself), why it matters and what to do. Blocking ones come first. */
export function meldingen(vondsten: readonly Vondst[]): Melding[] {
  const ofErnst = (ernst: Ernst) =>
    [...new Set(vondsten.filter((vondst) => vondst.ernst === ernst).map((vondst) => vondst.soort))].map(
      (soort): Melding => ({ soort: ernst, melding: tekst(soort, ernst) }),
    )
  return [...ofErnst('blokkeert'), ...ofErnst('waarschuwt')]
}

function tekst(soort: Soort, ernst: Ernst): string {
  const { wat, waarom, advies } = uitleg[soort]
  return ernst === 'blokkeert'
    ? `Er staat ${wat} in de tekst. ${waarom} Haal het weg. ${advies}`
    : `Er staat misschien ${wat} in de tekst. ${waarom} ${advies} Haal het weg, of bevestig dat het niet herleidbaar is.`
}
