import { TextField } from '@/ui/form/TextField'

interface GetalveldProps {
  name: string
  label: string
  hint?: string | undefined
  optional?: boolean | undefined
  initial: number | null | undefined
}

/** A short field for a whole number. */
export function Getalveld({ initial, ...field }: GetalveldProps) {
  return (
    <div className="veld--kort">
      <TextField
        {...field}
        inputMode="numeric"
        autoComplete="off"
        initial={initial === null ? undefined : initial?.toString()}
      />
    </div>
  )
}
