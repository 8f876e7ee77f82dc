/** An address that may break before the @ where there is little room. */
export function MailLink({ email }: { email: string }) {
  const at = email.indexOf('@')
  return (
    <a className="nl-link" href={`mailto:${email}`}>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </a>
  )
}
