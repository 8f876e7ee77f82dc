import { maxZoektekst, zoekVeld } from '@/domain/zoeken/zoekvraag'

interface SearchBoxProps {
  /** Both needed for a second box on a page. */
  id?: string | undefined
  label?: string | undefined
  value?: string | undefined
}

/** The one search box of the portal, at the top of every page. The question stands in the address, so the page warns for names. */
export function SearchBox({ id = 'zoek', label = 'Zoek in het portaal', value }: SearchBoxProps) {
  return (
    <search className="zoekvak" aria-label={label}>
      <form action="/zoeken">
        <label className="alleen-voorlezen" htmlFor={id}>
          {label}
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          name={zoekVeld}
          type="search"
          placeholder="Zoek hier"
          maxLength={maxZoektekst}
          defaultValue={value}
          autoComplete="off"
        />
        <button className="utrecht-button utrecht-button--secondary-action" type="submit">
          Zoek
        </button>
      </form>
    </search>
  )
}
