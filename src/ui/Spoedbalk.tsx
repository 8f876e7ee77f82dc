export function Spoedbalk() {
  return (
    <aside className="spoedbalk" aria-label="Spoed">
      <div className="breed">
        <p>
          <strong>Direct gevaar?</strong> Bel <a href="tel:112">112</a>. Haast, maar geen gevaar: bel de
          huisarts of huisartsenpost. Denkt u aan zelfdoding? Bel <a href="tel:113">113</a>.
        </p>
      </div>
    </aside>
  )
}
