import sharp from 'sharp'
import { ok, type Result, refused } from '@/domain/result'

/** What a photo may weigh, in bytes: more than a phone makes of a portrait. */
const photoBytes = 8 * 1024 * 1024

/** How many pixels we are willing to unpack: a small file can hold a picture that fills all memory. */
const mostPixels = 30_000_000

/** Below this a face is a smudge. */
const leastSide = 120

/** Shown at a third of this, sharp on every screen. */
const side = 480

type PhotoProblem = 'geen-bestand' | 'te-groot' | 'heic' | 'geen-foto' | 'te-veel-beeldpunten' | 'te-klein'

// The other readers of the library (SVG, PDF, TIFF, ...) are ways in that nobody needs here.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

/**
 * A square portrait as WebP, made anew from the pixels: nothing else of what was sent is left, so no place, camera or hidden file.
 * What it is, is read from the content. The size is read from the head before anything is unpacked.
 */
export async function makePortrait(file: unknown): Promise<Result<Uint8Array<ArrayBuffer>, PhotoProblem>> {
  if (!(file instanceof File) || file.size === 0) return refused('geen-bestand')
  if (file.size > photoBytes) return refused('te-groot')
  const bytes = Buffer.from(await file.arrayBuffer())
  if (isHeic(bytes)) return refused('heic')
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!head) return refused('geen-foto')
  if (head.width * head.height > mostPixels) return refused('te-veel-beeldpunten')
  if (Math.min(head.width, head.height) < leastSide) return refused('te-klein')
  const portrait = await oneByOne(() => shrink(bytes))
  return portrait ? ok(new Uint8Array(portrait)) : refused('geen-foto')
}

/** As an iPhone keeps it: the library does not read it, and there is a simple way out that is worth a message of its own. */
const isHeic = (bytes: Buffer): boolean =>
  /^ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/.test(bytes.toString('latin1', 4, 12))

/** Undefined for what turns out to be broken halfway. */
const shrink = (bytes: Buffer): Promise<Buffer | undefined> =>
  sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .timeout({ seconds: 10 })
    .autoOrient()
    .resize(side, side, { fit: 'cover', position: 'attention' })
    .flatten({ background: '#fff' })
    .webp({ quality: 80 })
    .toBuffer()
    .catch(() => undefined)

let last: Promise<unknown> = Promise.resolve()

/** One photo in memory at a time, however many people send one. */
function oneByOne<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work)
  last = next.catch(() => undefined)
  return next
}
