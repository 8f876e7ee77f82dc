interface StepsProps {
  current: number
  total: number
  /** What the steps belong to ("Wegwijzer"). */
  name?: string | undefined
}

/** "Wegwijzer, stap 2 van 6". Put the same words in the title of the page. */
export function stepsLabel({ current, total, name }: StepsProps): string {
  return name ? `${name}, stap ${current} van ${total}` : `Stap ${current} van ${total}`
}

export function Steps(props: StepsProps) {
  return <p className="stap">{stepsLabel(props)}</p>
}
