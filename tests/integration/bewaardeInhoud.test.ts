import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { inhoudSoorten } from '@/domain/inhoud/soorten'
import { testDatabase } from '../setup/database'

interface Kept {
  readonly name: string
  readonly tags: readonly string[]
  readonly read: () => Promise<unknown>
}

const kept = vi.hoisted((): Kept[] => [])
// Next keeps answers only inside a server; here it is about what each answer is read from.
vi.mock('next/cache', () => ({
  unstable_cache: (read: Kept['read'], [name = '']: string[], { tags }: Pick<Kept, 'tags'>) => {
    kept.push({ name, tags, read })
    return read
  },
}))

const { owner } = testDatabase()
const soorten = Object.keys(inhoudSoorten)

for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts') || file.includes('generated')) continue
  const path = resolve(join('src', file))
  if (/from '[^']*\/cachedContent'/.test(readFileSync(path, 'utf8'))) await import(path)
}

/** What the app may still do when it may read these tables no longer. */
async function without(tables: readonly string[], work: () => Promise<void>): Promise<void> {
  await owner.query(`REVOKE SELECT ON ${tables.join(', ')} FROM portaal_app`)
  try {
    await work()
  } finally {
    await owner.query(`GRANT SELECT ON ${tables.join(', ')} TO portaal_app`)
  }
}

describe('what is kept of the content', () => {
  it('is found', () => expect(kept.length).toBeGreaterThan(10))

  // Whoever reads more than the tag says would not be told of a change, and show what is old.
  it.each(kept)('$name is read from no other tables than its tags name', async ({ name, tags, read }) => {
    const gelezen = soorten.filter((soort) => tags.includes(`inhoud:${soort}`))
    expect(tags.toSorted()).toEqual(
      gelezen.flatMap((soort) => [`inhoud:${soort}`, `inhoud-nu:${soort}`]).toSorted(),
    )
    expect(gelezen.length).toBeGreaterThan(0)
    const others = soorten.filter((other) => !gelezen.includes(other))
    await without(others, async () => expect(await read()).toBeDefined())
    // The versions of a text change together with it.
    if (name === 'regels-achter') return
    for (const soort of gelezen) await without([soort], () => expect(read()).rejects.toThrow())
  })
})
