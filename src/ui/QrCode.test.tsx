import decodeQR from 'qr/decode.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { QrCode } from './QrCode'

/** What a camera sees: the svg as pixels. */
function photograph(svg: string, scale = 4) {
  const size = Number(svg.match(/viewBox="0 0 (\d+)/)?.[1])
  const width = size * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < scale; dy += 1)
      for (let dx = 0; dx < scale; dx += 1) {
        const at = ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4
        data.fill(0, at, at + 3)
      }
  return { width, height: width, data }
}

it('can be read back by a camera', () => {
  const text =
    'otpauth://totp/Portaal%20doorzettingsmacht%20Twente:iemand%40example.nl?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const svg = renderToStaticMarkup(<QrCode text={text} title="QR-code" />)
  expect(decodeQR(photograph(svg))).toBe(text)
  expect(svg).toContain('<title>QR-code</title>')
})
