import { unstable_cache } from 'next/cache'
import { namingOutage } from '../db/outage'

/** What is read from the content tables carries this tag, and so does every page that shows it. */
export const contentTag = 'inhoud'

/** Seconds until content is read again when no notice of a change has come. */
const longest = 300

/** A read of public content that is kept until the content changes. The answer must survive JSON: no `Date`, no `Map`. */
export const cachedContent = <T>(name: string, read: () => Promise<T>): (() => Promise<T>) =>
  unstable_cache(() => namingOutage(read), [name], { tags: [contentTag], revalidate: longest })
