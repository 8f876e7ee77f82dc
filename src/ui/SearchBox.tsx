import { maxZoektekst, zoekVeld } from '@/domain/zoeken/zoekvraag'

/** The one search box of the portal, at the top of every page. The question stands in the address, so the page warns for names. */
export function SearchBox({ id = 'zoek', value }: { id?: string | undefined; value?: string | undefined }) {
  return (
    <search className="zoekvak">
      <form action="/zoeken" aria-label="Zoek in het portaal">
        <label className="alleen-voorlezen" htmlFor={id}>
          Zoek in het portaal
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
