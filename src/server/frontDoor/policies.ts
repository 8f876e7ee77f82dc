/** Nothing but our own styles, pictures and fonts, and no script but the one with the nonce of this answer. */
export function contentPolicy(nonce?: string): string {
  return [
    "default-src 'none'",
    `script-src ${nonce ? `'nonce-${nonce}'` : "'none'"}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // A tool that looks at the page from inside, such as Lighthouse, may read robots.txt; the page itself asks for nothing.
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
