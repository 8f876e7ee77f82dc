import { cachedContent } from '@/server/content/cachedContent'
import { readNieuws } from './data'

/** All news, the newest first. Open to everyone. */
export const listNieuws = cachedContent('nieuws', 'nieuws', readNieuws)
