import { datumVan, tijdVan } from '@/domain/termijn/kloktijd'
import { DateField } from '@/ui/form/DateField'
import { TextField } from '@/ui/form/TextField'

interface MomentVeldenProps {
  start: Date | null
  tijd?: string | null
  duur: number
  plaats: string | null
  link: string | null
  plekken: number | null
  inleveren: Date | null
  /** What happens when the last day to hand in is left empty. */
  inleverHint: string
}

/** When, where and for how many: the same questions for a new meeting and for a changed one. */
export function MomentVelden({
  start,
  tijd,
  duur,
  plaats,
  link,
  plekken,
  inleveren,
  inleverHint,
}: MomentVeldenProps) {
  return (
    <>
      <DateField name="datum" label="Datum" initial={start ? datumVan(start) : undefined} />
      <div className="veld--kort">
        <TextField
          name="tijd"
          label="Tijd"
          hint="Bijvoorbeeld 10.00"
          maxLength={5}
          autoComplete="off"
          initial={start ? tijdVan(start) : (tijd ?? undefined)}
        />
      </div>
      <div className="veld--kort">
        <TextField
          name="duur"
          label="Duur in minuten"
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          initial={String(duur)}
        />
      </div>
      <TextField
        name="plaats"
        label="Plaats"
        hint="Bijvoorbeeld: ‘Digitaal’, of de naam en het adres van het gebouw. Iedereen met een account leest dit."
        maxLength={150}
        autoComplete="off"
        initial={plaats ?? undefined}
      />
      <TextField
        name="link"
        type="url"
        label="Videolink"
        hint="Alleen wie bij deze tafel werkt, ziet de link."
        optional
        maxLength={500}
        autoComplete="off"
        initial={link ?? undefined}
      />
      <div className="veld--kort">
        <TextField
          name="plekken"
          label="Hoeveel casussen passen er?"
          hint="Laat leeg als er geen vast aantal is."
          optional
          inputMode="numeric"
          maxLength={2}
          autoComplete="off"
          initial={plekken === null ? undefined : String(plekken)}
        />
      </div>
      <DateField
        name="inleveren"
        label="Laatste dag om in te leveren"
        hint={inleverHint}
        optional
        initial={inleveren ? datumVan(inleveren) : undefined}
      />
    </>
  )
}
