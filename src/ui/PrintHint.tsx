/** Public pages carry no JavaScript, so no button can print. */
export function PrintHint({ what = 'deze pagina' }: { what?: string | undefined }) {
  return (
    <p className="stil alleen-scherm druktip">
      Wilt u {what} op papier? Druk op <kbd>Ctrl</kbd> + <kbd>P</kbd> (op een Mac: <kbd>Cmd</kbd> +{' '}
      <kbd>P</kbd>).
    </p>
  )
}
