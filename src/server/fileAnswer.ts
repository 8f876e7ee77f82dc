const types = { pdf: 'application/pdf', ics: 'text/calendar; charset=utf-8' }

/** A file as answer of a route; `name` ends on the kind of file and holds plain letters, digits and dashes only. */
export function fileAnswer(name: `${string}.${keyof typeof types}`, content: string | Buffer): Response {
  const type = types[name.endsWith('.pdf') ? 'pdf' : 'ics']
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
