/** The name behind every page title. */
export const siteName = 'Los op of schaal op Twente'
