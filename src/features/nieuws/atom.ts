import { xmlText } from '@/domain/xml'
import type { Nieuwsbericht } from './data'

/** As many as a feed holds; a reader asks again before there are more new ones. */
const hoogstens = 30

/**
 * The news as an Atom feed (RFC 4287). All of it is plain text: a reader has nothing to execute.
 * @param nu the moment of a feed without items
 */
export function atomFeed(berichten: readonly Nieuwsbericht[], portaal: string, nu: Date): string {
  const adres = (pad: string) => xmlText(new URL(pad, portaal).href)
  const laatste = berichten.map(({ bewerktOp }) => bewerktOp).sort()
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    '<title>Nieuws over doorzettingsmacht in Twente</title>',
    `<id>${adres('/nieuws')}</id>`,
    `<link rel="self" type="application/atom+xml" href="${adres('/nieuws/feed.atom')}"/>`,
    `<link rel="alternate" type="text/html" href="${adres('/nieuws')}"/>`,
    `<updated>${laatste.at(-1) ?? nu.toISOString()}</updated>`,
    ...berichten.slice(0, hoogstens).map((bericht) => entry(bericht, adres(`/nieuws/${bericht.slug}`))),
    '</feed>',
    '',
  ].join('\n')
}

const entry = ({ naam, inhoud, bewerktOp }: Nieuwsbericht, adres: string): string =>
  [
    '<entry>',
    `<title>${xmlText(naam)}</title>`,
    `<id>${adres}</id>`,
    `<link rel="alternate" type="text/html" href="${adres}"/>`,
    `<published>${inhoud.datum}T00:00:00Z</published>`,
    `<updated>${bewerktOp}</updated>`,
    `<author><name>${xmlText(inhoud.eigenaar)}</name></author>`,
    `<summary>${xmlText(inhoud.kort)}</summary>`,
    `<content type="text">${xmlText(inhoud.alineas.join('\n\n'))}</content>`,
    '</entry>',
  ].join('\n')
