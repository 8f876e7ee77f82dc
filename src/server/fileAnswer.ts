const types = {
  pdf: 'application/pdf',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}

/** A file as answer of a route; `name` ends on the kind of file and holds plain letters, digits and dashes only. */
export function fileAnswer(name: `${string}.${keyof typeof types}`, content: string | Buffer): Response {
  const type = types[name.slice(name.lastIndexOf('.') + 1) as keyof typeof types]
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
