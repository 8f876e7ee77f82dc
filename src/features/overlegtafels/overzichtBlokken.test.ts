import { overlegtafels } from '@content/overlegtafels'
import { zvh } from '@content/zvh'
import { describe, expect, it } from 'vitest'
import { criteriaVan } from '@/domain/overlegtafel/criteria'
import { getoond } from '@/domain/overlegtafel/overlegtafel'
import type { PdfBlock, PdfItem } from '@/server/pdf/blocks'
import { overzichtBlokken } from './overzichtBlokken'

const tafels = overlegtafels.map((tafel) => getoond(tafel, zvh.inhoud))

const puntTekst = (item: PdfItem): string =>
  typeof item === 'string' ? item : [item.text, ...item.items.map(puntTekst)].join('\n')

function tekstVan(block: PdfBlock): string {
  if (block.type === 'list') return block.items.map(puntTekst).join('\n')
  if (block.type === 'facts') return block.rows.map((row) => row.join(': ')).join('\n')
  return 'text' in block ? block.text : ''
}

/** The blocks of one table: from its heading to the next page. */
function papierVan(naam: string): string {
  const blokken = overzichtBlokken(tafels, zvh.inhoud.email)
  const begin = blokken.findIndex((block) => block.type === 'heading' && block.text === naam)
  const eind = blokken.findIndex((block, index) => index > begin && block.type === 'page-break')
  return blokken
    .slice(begin, eind < 0 ? undefined : eind)
    .map(tekstVan)
    .join('\n')
}

describe('the whole overview on paper', () => {
  it.each(overlegtafels)('says of $korteNaam what its page says', ({ naam, inhoud }) => {
    const papier = papierVan(naam)
    const teksten = [
      inhoud.doel,
      inhoud.aanmelders.tekst,
      inhoud.kanaal.uitleg,
      inhoud.eigenaar,
      inhoud.uitstroom ?? 'Nog niet bekend. Vraag het aan info@veiligheidshuistwente.nl.',
      inhoud.contact.email ?? '',
      inhoud.clientondersteuning ?? '',
      ...inhoud.kanaal.stappen,
      ...inhoud.deelnemers.map(({ wie }) => wie),
      ...inhoud.kanttekeningen.map(({ tekst }) => tekst),
      ...inhoud.onbekend.map(({ wat }) => wat),
      ...criteriaVan(inhoud.instroom).map(({ tekst }) => tekst),
    ]
    expect(teksten.filter((tekst) => !papier.includes(tekst))).toEqual([])
  })

  it('says which place on the ladder still has to be confirmed, and that nobody looked yet', () => {
    for (const { naam, inhoud } of overlegtafels) {
      const plaats = papierVan(naam)
        .split('\n')
        .find((regel) => regel.startsWith('RDM-trede: '))
      expect(plaats?.includes('nog te bevestigen')).toBe(inhoud.zekerheid.trede === 'afgeleid')
      expect(papierVan(naam)).toContain('Laatst gecontroleerd: Nog niet gecontroleerd door de tafel.')
    }
  })

  it('begins with danger, and says who stands beside the inwoner', () => {
    const alles = overzichtBlokken(tafels, zvh.inhoud.email).map(tekstVan).join('\n')
    expect(alles).toMatch(/^Is er nu gevaar\?/)
    expect(alles).toContain('Gratis hulp van een cliëntondersteuner')
  })
})
