import { unstable_cache } from 'next/cache'
import type { InhoudSoort } from '@/domain/inhoud/soorten'
import { namingOutage } from '../db/outage'

/** What is read of this kind of content carries this tag, and so does every page that shows it. */
export const contentTag = (soort: InhoudSoort): string => `inhoud:${soort}`

/** Seconds until content is read again when no notice of a change has come. */
const longest = 300

/**
 * A read of public content that is kept until the content changes. The answer must survive JSON: no `Date`, no `Map`.
 * @param soort what is read; nothing else may be, because nobody would hear that it changed
 */
export const cachedContent = <T>(
  name: string,
  soort: InhoudSoort,
  read: () => Promise<T>,
): (() => Promise<T>) =>
  unstable_cache(() => namingOutage(read), [name], { tags: [contentTag(soort)], revalidate: longest })
