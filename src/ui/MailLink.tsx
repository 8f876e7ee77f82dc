export function MailLink({ email }: { email: string }) {
  return (
    <a className="nl-link" href={`mailto:${email}`}>
      {email}
    </a>
  )
}

/** The same where there is little room: it may break before the @. */
export function SmalleMailLink({ email }: { email: string }) {
  const at = email.indexOf('@')
  return (
    <a className="nl-link" href={`mailto:${email}`}>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </a>
  )
}
