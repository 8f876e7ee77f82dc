/** What is wrong with one field of a request. */
export type FieldProblem = {
  readonly veld: string
  readonly melding: string
  readonly toegestaan?: readonly string[]
}

/**
 * An error answer as application/problem+json (RFC 9457, as the Dutch API Design Rules ask).
 * @param errors everything that is wrong at once, per field
 */
export function problem(
  status: number,
  title: string,
  detail: string,
  errors: readonly FieldProblem[] = [],
): Response {
  return Response.json(
    { type: 'about:blank', title, status, detail, ...(errors.length > 0 ? { errors } : {}) },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  )
}
