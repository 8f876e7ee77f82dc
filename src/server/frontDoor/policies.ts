/** Nothing but our own styles, pictures and fonts: for every answer that runs no script. */
export const scriptFreePolicy = policy({
  'default-src': "'none'",
  'script-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  // A tool that looks at the page from inside, such as Lighthouse, may read robots.txt; the page itself asks for nothing.
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
})

/** Signed-in pages: only scripts with the nonce of this answer, and what those load. */
export function noncePolicy(nonce: string, dev: boolean): string {
  return policy({
    'default-src': "'self'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    'style-src': `'self'${dev ? " 'unsafe-inline'" : ''}`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': `'self'${dev ? ' ws: wss:' : ''}`,
    'object-src': "'none'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  })
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
