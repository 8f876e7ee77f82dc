import { cachedContent } from '@/server/content/cachedContent'
import { readProjecten } from './data'

/** The projects, in the order of the page. Open to everyone. */
export const listProjecten = cachedContent('projecten', ['project', 'contact'], readProjecten)
