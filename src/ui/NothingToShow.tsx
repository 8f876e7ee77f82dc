/** The mark by which the front door knows that it has to show a page of its own: the same as Next makes of a page that broke off. */
export function NothingToShow() {
  return <div id="__next_error__" />
}
