import { cachedContent } from '@/server/content/cachedContent'
import { readBesluiten } from './data'

/** The decisions, in the order of the page. Open to everyone. */
export const listBesluiten = cachedContent('besluiten', ['besluit', 'contact'], readBesluiten)
