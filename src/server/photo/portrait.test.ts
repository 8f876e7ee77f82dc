import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { makePortrait } from './portrait'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8a5' } })

const asFile = (bytes: Uint8Array, name = 'foto.jpg', type = 'image/jpeg') =>
  new File([new Uint8Array(bytes)], name, { type })

const reasonOf = async (file: unknown) => {
  const made = await makePortrait(file)
  return made.ok ? 'gelukt' : made.reason
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function pngPart(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const crc = body.reduce((c, byte) => ((crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)) >>> 0, 0xffffffff)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE((crc ^ 0xffffffff) >>> 0)
  return Buffer.concat([length, body, check])
}

/** A PNG of one tint, some bytes large, that says to be this wide and high; with whatever parts in between. */
function png(side: number, between: readonly Buffer[] = [], rows = Buffer.alloc((side + 1) * side)): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngPart('IHDR', head),
    ...between,
    pngPart('IDAT', deflateSync(rows)),
    pngPart('IEND', Buffer.alloc(0)),
  ])
}

describe('a portrait', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('is a small square WebP, made from %s', async (format) => {
    const made = await makePortrait(asFile(await plain(1600, 900).toFormat(format).toBuffer()))
    if (!made.ok) throw new Error(made.reason)
    const { format: kind, width, height } = await sharp(Buffer.from(made.value)).metadata()
    expect({ kind, width, height }).toEqual({ kind: 'webp', width: 480, height: 480 })
    expect(made.value.length).toBeLessThan(100_000)
  })

  it('has nothing left of where, when and with what it was taken', async () => {
    const sent = await plain(800, 600)
      .withExif({
        IFD0: { Model: 'CameraGeheim', Software: 'SoftwareGeheim' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 13/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>XmpGeheim</note></x:xmpmeta>')
      .keepIccProfile()
      .jpeg()
      .toBuffer()
    const before = await sharp(sent).metadata()
    expect(before.exif?.includes('CameraGeheim')).toBe(true)
    expect(before.xmp?.includes('XmpGeheim')).toBe(true)
    const made = await makePortrait(asFile(sent))
    if (!made.ok) throw new Error(made.reason)
    const { exif, xmp, iptc, icc } = await sharp(Buffer.from(made.value)).metadata()
    expect({ exif, xmp, iptc, icc }).toEqual({})
    expect(Buffer.from(made.value).toString('latin1')).not.toMatch(/Geheim|Exif|EXIF|XMP/)
  })

  it('is turned the way the camera was held', async () => {
    const left = await sharp({ create: { width: 300, height: 600, channels: 3, background: '#f00' } })
      .png()
      .toBuffer()
    const sent = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#00f' } })
      .composite([{ input: left, top: 0, left: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect(await tintAt(sent, 240, 20)).toEqual('rood')
    expect(await tintAt(sent, 240, 460)).toEqual('blauw')
  })
})

async function tintAt(sent: Buffer, left: number, top: number): Promise<string> {
  const made = await makePortrait(asFile(sent))
  if (!made.ok) throw new Error(made.reason)
  const dot = sharp(Buffer.from(made.value)).extract({ left, top, width: 1, height: 1 })
  const [red = 0, , blue = 0] = await dot.raw().toBuffer()
  return red > blue ? 'rood' : 'blauw'
}

describe('what is no photo', () => {
  it('is refused by its content, whatever it is called', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><script>alert(1)</script></svg>'
    const gif = await plain(300, 300).gif().toBuffer()
    const tiff = await plain(300, 300).tiff().toBuffer()
    for (const bytes of [
      Buffer.from(svg),
      gif,
      tiff,
      Buffer.from('%PDF-1.7'),
      Buffer.from('<html>'),
      Buffer.alloc(5000),
    ])
      expect(await reasonOf(asFile(bytes, 'ik.png', 'image/png'))).toBe('geen-foto')
  })

  it('is read as what it is when its name says something else', async () => {
    const bytes = await plain(300, 300).jpeg().toBuffer()
    expect(await reasonOf(asFile(bytes, 'verslag.docx', 'application/msword'))).toBe('gelukt')
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'foto.jpg'],
    ['an empty file', asFile(Buffer.alloc(0))],
  ])('%s: asks for a file', async (_, sent) => expect(await reasonOf(sent)).toBe('geen-bestand'))

  it('is a broken or cut off photo', async () => {
    const whole = await plain(900, 900).png({ compressionLevel: 0 }).toBuffer()
    expect(await reasonOf(asFile(whole.subarray(0, whole.length / 2)))).toBe('geen-foto')
  })

  it('says how to go on with the format of an iPhone', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(300)])
    expect(await reasonOf(asFile(heic, 'IMG_1.HEIC', 'image/heic'))).toBe('heic')
  })

  it('is too small to see a face', async () => {
    expect(await reasonOf(asFile(await plain(60, 400).jpeg().toBuffer()))).toBe('te-klein')
  })

  it('is too large a file', async () => {
    expect(await reasonOf(asFile(Buffer.alloc(8 * 1024 * 1024 + 1)))).toBe('te-groot')
  })
})

describe('a picture that unpacks to more than the memory', () => {
  it('is refused from its head, without unpacking', async () => {
    const bomb = png(50_000, [], Buffer.alloc(10))
    expect(bomb.length).toBeLessThan(1000)
    expect(await reasonOf(asFile(bomb))).toBe('te-veel-beeldpunten')
  })

  it('is refused when it is a JPEG of too many pixels', async () => {
    expect(await reasonOf(asFile(await plain(6000, 5100).jpeg().toBuffer()))).toBe('te-veel-beeldpunten')
  })

  it('does not unpack a hidden text, and does not keep it', async () => {
    const text = Buffer.concat([Buffer.from('Geheim\0\0'), deflateSync(Buffer.alloc(100_000_000))])
    const before = process.memoryUsage().rss
    const reason = await reasonOf(asFile(png(300, [pngPart('zTXt', text)])))
    expect(['gelukt', 'geen-foto']).toContain(reason)
    expect(process.memoryUsage().rss - before).toBeLessThan(80_000_000)
  })
})
