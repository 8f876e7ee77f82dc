import { ButtonLink } from '../ButtonLink'

/** Direct danger: one number above all, the others below it. */
export function Spoed() {
  return (
    <>
      <p className="alleen-scherm">
        <ButtonLink href="tel:112">Bel 112</ButtonLink>
      </p>
      <ul>
        <li>Haast, maar geen direct gevaar: bel de huisarts. Is die dicht, bel dan de huisartsenpost.</li>
        <li>
          Denkt iemand aan zelfdoding? Bel <a href="tel:113">113</a>, of gratis{' '}
          <a href="tel:08000113">0800-0113</a>.
        </li>
      </ul>
    </>
  )
}
