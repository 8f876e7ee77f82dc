interface ErrorTitleProps {
  title: string
  errors: Readonly<Record<string, string>>
}

/** React lifts this into the head, where it comes before the title of the page. */
export function ErrorTitle({ title, errors }: ErrorTitleProps) {
  if (Object.keys(errors).length === 0) return null
  return <title>{`Fout: ${title} – Los op of schaal op Twente`}</title>
}
