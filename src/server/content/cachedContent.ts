import { unstable_cache } from 'next/cache'
import type { InhoudSoort } from '@/domain/inhoud/soorten'
import { namingOutage } from '../db/outage'

/** What is read of this kind of content carries this tag, and so does every page that shows it. */
export const contentTag = (soort: InhoudSoort): string => `inhoud:${soort}`

/** The same, for what may not be shown once more (showAtOnce): to say of one tag that it is out of date takes back that it has expired. */
export const expiryTag = (soort: InhoudSoort): string => `inhoud-nu:${soort}`

/** Seconds until content is read again when no notice of a change has come. */
const longest = 300

/**
 * A read of public content that is kept until the content changes. The answer must survive JSON: no `Date`, no `Map`.
 * @param gelezen the kinds that are read; nothing else may be, because nobody would hear that it changed
 */
export const cachedContent = <T>(
  name: string,
  gelezen: InhoudSoort | readonly InhoudSoort[],
  read: () => Promise<T>,
): (() => Promise<T>) =>
  unstable_cache(() => namingOutage(read), [name], {
    tags: [gelezen].flat().flatMap((soort) => [contentTag(soort), expiryTag(soort)]),
    revalidate: longest,
  })
