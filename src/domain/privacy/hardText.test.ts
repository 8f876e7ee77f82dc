import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { hardTexts } from '../../../tests/factories/hardTexts'
import { vindHerleidbaar } from './herleidbaar'

describe('vindHerleidbaar in the browser', () => {
  // A pattern that goes back over what it read takes minutes here, not milliseconds; `npm run bench` says how many.
  it.each(hardTexts)('reads 100,000 characters of $part to the end', ({ text }) => {
    expect(vindHerleidbaar(text)).toBeInstanceOf(Array)
  })

  it('stays small', () => {
    const contents =
      "export { vindHerleidbaar } from './herleidbaar'\nexport { meldingen } from './meldingen'"
    const { outputFiles } = buildSync({
      stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      charset: 'utf8',
    })
    expect(outputFiles[0]?.contents.length).toBeLessThan(14_500)
  })
})
