import { updateTag } from 'next/cache'
import type { InhoudSoort } from '@/domain/inhoud/soorten'
import { expiryTag } from './cachedContent'

/**
 * For an action that changed public content: the next visitor already gets the new page. The notice of the database (watchContent) has
 * every page made anew too, on every server, but until its turn has come a page shows the old text.
 */
export const showAtOnce = (soort: InhoudSoort): void => updateTag(expiryTag(soort))
