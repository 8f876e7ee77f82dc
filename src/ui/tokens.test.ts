import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Colours = Readonly<Record<string, string>>

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [lightCss = '', darkCss = ''] = css.split('@media')
const light = coloursIn(lightCss)
const schemes: [string, Colours][] = [
  ['light', light],
  ['dark', { ...light, ...coloursIn(darkCss) }],
]

const surfaces = ['papier', 'vlak', 'vlak-2']
const tints = ['actie', 'spoed', 'let-op', 'veiligheid', 'wlz', 'klaar']

/** Pairs of text and background that the css really uses, with the least contrast they need. */
const pairs: [text: string, background: string, least: number][] = [
  ...surfaces.flatMap((surface): [string, string, number][] => [
    ['inkt', surface, 7],
    ['inkt-2', surface, 7],
    ['actie', surface, 4.5],
    ['actie-diep', surface, 4.5],
    ['spoed', surface, 4.5],
    ['lijn-sterk', surface, 3],
  ]),
  ...tints.flatMap((tint): [string, string, number][] => [
    ['inkt', `${tint}-zacht`, 7],
    [tint, `${tint}-zacht`, 4.5],
  ]),
  ['inkt-2', 'actie-zacht', 4.5],
  ['actie-diep', 'actie-zacht', 4.5],
  ['op-actie', 'actie', 4.5],
  ['op-actie', 'actie-diep', 4.5],
  ['let-op', 'vlak', 4.5],
  ['klaar', 'vlak', 4.5],
  ['papier', 'inkt', 7],
  ['focus-lijn', 'focus', 7],
]

function coloursIn(block: string): Colours {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6})\b/g)].map(([, name, hex]) => [name, hex]),
  )
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

function colour(colours: Colours, name: string): string {
  const hex = colours[name]
  if (hex === undefined) throw new Error(`tokens.css has no --${name}`)
  return hex
}

describe.each(schemes)('contrast of the %s tokens', (_name, colours) => {
  it.each(pairs)('%s on %s is at least %f', (text, background, least) => {
    expect(contrast(colour(colours, text), colour(colours, background))).toBeGreaterThanOrEqual(least)
  })

  it('shows the focus ring on every surface: its halo or its outline stands out', () => {
    for (const surface of [...surfaces, 'actie']) {
      const ring = ['focus', 'focus-lijn'].map((part) =>
        contrast(colour(colours, part), colour(colours, surface)),
      )
      expect(Math.max(...ring)).toBeGreaterThanOrEqual(3)
    }
  })
})

it('keeps one value per name and every colour in both schemes', () => {
  expect(Object.keys(coloursIn(darkCss)).sort()).toEqual(Object.keys(light).sort())
})
