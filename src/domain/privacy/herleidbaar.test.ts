import { describe, expect, it } from 'vitest'
import { vindHerleidbaar } from './herleidbaar'

const found = (text: string) => vindHerleidbaar(text).map(({ soort, ernst }) => `${soort} ${ernst}`)
const pieces = (text: string) => vindHerleidbaar(text).map(({ begin, einde }) => text.slice(begin, einde))

const cases: Record<string, readonly string[]> = {
  'bsn blokkeert': [
    'BSN 123456782',
    'bsn:123456782.',
    'BSN123456782',
    '123.456.782',
    '123 456 782',
    '123-456-782',
    '1234.56.782',
    '1234 56 782',
    '123 - 456 - 782',
    '123,456,782',
    '1 2 3 4 5 6 7 8 2',
    '12345678 2 is het bsn',
    '12 34 56 78 2',
    '123\n456\n782',
    '123\u00a0456\u202f782',
    '123\u200b456\u200d782',
    '1\u00ad23456782',
    '１２３４５６７８２',
    '١٢٣٤٥٦٧٨٢',
    '१२३४५६७८२',
    '𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐',
    '123‑456‑782',
    'nummer 10000008',
    'zaak 123456782/2026',
    '2. 123.456.782',
    'burgerservicenummer van de inwoner: 123456782',
  ],
  'bsn waarschuwt': ['BSN 123456789', 'burgerservicenummer: 123.456.789'],
  'telefoon blokkeert': [
    '0612345678',
    '06-12345678',
    '06 - 12 34 56 78',
    '06 12345678',
    '06.12.34.56.78',
    '06/12345678',
    '(06) 12345678',
    '+31612345678',
    '+31 6 12345678',
    '+31 (0)6 - 123 456 78',
    '0031612345678',
    '0031 6 12 34 56 78',
    '053-4876543',
    '053 487 65 43',
    '(053) 487 65 43',
    '(0)53 4876543',
    '0546 - 12 34 56',
    '0548-123456',
    '088 1234567',
    '+31 53 4876543',
    '06\u200b12345678',
    '06-\n12345678',
    '０６ １２３４５６７８',
    '06–12345678',
    '31612345678',
    '31 6 12345678',
    '0 6 1 2 3 4 5 6 7 8',
    '+49 151 23456789',
    'bel 06-12345678 na 10.00 uur',
  ],
  'e-mail blokkeert': [
    'jan@voorbeeld.nl',
    'jan.de-vries+zorg@sub.voorbeeld.co.uk',
    'JAN@VOORBEELD.NL',
    'jan @ voorbeeld.nl',
    'jan@ voorbeeld .nl',
    'jan@\nvoorbeeld.nl',
    'jan＠voorbeeld．nl',
    'j\u200ban@voor\u00adbeeld.nl',
    'jan at voorbeeld punt nl',
    'jan at voorbeeld.nl',
    'jan (at) voorbeeld (punt) nl',
    'jan(at)voorbeeld.nl',
    'jan[at]voorbeeld[dot]nl',
    'Jan AT voorbeeld DOT nl',
    'jan apenstaartje voorbeeld punt nl',
    'jan apestaartje sub punt voorbeeld punt nl',
    'mailto:jan@voorbeeld.nl?subject=x',
    '<jan@voorbeeld.nl>',
    'jörg@münchen.de',
    'jan@intern',
  ],
  'iban blokkeert': [
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'nl91abna0417164300',
    'NL91.ABNA.0417.1643.00',
    'NL91-ABNA-0417-1643-00',
    'NL 91 ABNA 0417164300',
    'NL91\u00a0ABNA\n0417 1643 00',
    'rekeningNL91ABNA0417164300',
    'BE68 5390 0754 7034',
    'DE89370400440532013000',
    'GB29 NWBK 6016 1331 9268 19',
  ],
  'iban waarschuwt': ['NL91ABNA0417164301'],
  'adres blokkeert': [
    'Dorpsstraat 12, 7511 AB Enschede',
    'dorpsstraat 12 7511ab',
    'Prins Bernhardlaan 3a\n7607 XX Almelo',
    '7511 AB Enschede, Dorpsstraat 12',
    'Oude Markt 5, 7511 GA Enschede',
    'Kerkstr. 4 (7551 CD)',
  ],
  'adres waarschuwt': [
    '7511 AB 12',
    '7511AB12',
    '7511AB-12',
    'postcode 7511 ab, huisnummer 12',
    'nummer 12, 7511 AB',
    'Hij woont aan de Dorpsstraat 12.',
    'kerkweg 4b',
  ],
  'geboortedatum waarschuwt': [
    '12-03-1984',
    '12/3/1984',
    '12.03.1984',
    '12 03 1984',
    '12 - 03 - 1984',
    '1984-03-12',
    '12 maart 1984',
    '12 mrt. 1984',
    '12e maart ’84',
    '12 maart 84',
    '12/3/84',
    'geb. 12/3/84',
    'geb 12-3-84',
    'geboren op 12 maart',
    'geboren in 1984',
    'geboren in maart',
    'Geboren: 12.03.84',
    'geboren in Almelo',
    'geboortedatum: 12 03 1984',
    'geboortejaar 1984',
    'jarig op 12 maart',
  ],
  'naam waarschuwt': [
    'de heer Jansen',
    'De heer J. Jansen',
    'dhr. A.B. van den Berg',
    'Dhr.Jansen',
    'mevrouw Yılmaz',
    'mevr. de Vries',
    'mw. El Amrani',
    'meneer Van Dijk',
    "Mevrouw 't Hart",
    'MEVROUW JANSEN',
    'familie Bakker',
  ],
}

const clean = [
  'kenmerk TW-7K3M9',
  'TW-2Q4R8 en 2026 TW-7K3M9',
  'op 12-11-2026 om 14.00 uur',
  'overleg op 03-11-2026 14:00',
  'overleg op 03-11-2026 10.30',
  'van 09.30-11.00 uur en 10.00-12.30 uur',
  'in 2026 op 12 maart',
  'in 2024-2025 en 2023-2024',
  'zaak 2026-12345 en zaak 2026-000123',
  'een budget van € 123.456.782 in Twente',
  'kosten: 12.345.678 euro',
  '1200-1500 euro per maand',
  'artikel 3.2.1 en artikel 2.3.2 lid 4 Wmo 2015',
  'bel 112, 113 of 0800-0113',
  '54 jaar, drie kinderen van 3, 7 en 12 jaar',
  'hij woont al 12 jaar op straat en was onderweg 3 keer',
  'mevrouw wil graag thuis wonen',
  'mevrouw B. Zij woont alleen',
  'meneer X is 54 jaar',
  'Er is gesproken met meneer. Daarna volgde rust',
  'Hij at thuis. De moeder kookte',
  'zij kwam 3 @ 4 keer',
  'drie keer per week, 2 x 45 minuten',
  'op 12 maart 45 minuten gesproken',
  'RDM-trede 3 en AVE-fase 3',
  'KvK 10000008',
  'geboren in een gezin met zorgen',
  'inwoner van Enschede (GM0153)',
  '1, 2, 3, 4, 5, 6, 7, 8 en 9',
  '',
]

describe('vindHerleidbaar', () => {
  for (const [expected, texts] of Object.entries(cases)) {
    it.each(texts)(`${expected}: %j`, (text) => {
      expect(found(text)).toEqual([expected])
      expect(found(`De inwoner (${text}) vraagt hulp; zie ook 12 november.`)).toEqual([expected])
    })
  }

  it.each(clean)('leaves alone: %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('gives the positions in the text as typed', () => {
    expect(pieces('Mail jan@voorbeeld.nl of bel 06-12345678.')).toEqual(['jan@voorbeeld.nl', '06-12345678'])
    expect(pieces('é\u200b BSN 123\u200b456782!')).toEqual(['123\u200b456782'])
    expect(pieces('𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐 en de heer Jansen')).toEqual(['𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐', 'de heer Jansen'])
  })

  it('finds several things, each once, in order of appearance', () => {
    const text = 'De heer Jansen, geb. 12-03-1984, BSN 123456782, 06 12345678, NL91 ABNA 0417 1643 00, j@x.nl'
    expect(found(text)).toEqual([
      'naam waarschuwt',
      'geboortedatum waarschuwt',
      'bsn blokkeert',
      'telefoon blokkeert',
      'iban blokkeert',
      'e-mail blokkeert',
    ])
  })
})
