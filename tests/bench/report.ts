import { cpus, totalmem } from 'node:os'
import type { Measurement } from './measurement'

/** The markdown table for the README: date, machine, and per line whether the goal was met. */
export function reportOf(measurements: readonly Measurement[], when: Date): string {
  const judged = measurements.filter(({ met }) => met !== undefined)
  const met = judged.filter((measurement) => measurement.met)
  return [
    `Gemeten op ${when.toLocaleDateString('nl-NL', { dateStyle: 'long' })} op ${machine()}.`,
    `${met.length} van ${judged.length} doelen gehaald.`,
    '',
    '| wat | gemeten | ernaast | verhouding | doel | gehaald |',
    '|---|--:|--:|--:|---|---|',
    ...measurements.map(line),
  ].join('\n')
}

const line = ({ what, ours, beside = '', ratio, goal = '', met }: Measurement): string =>
  `| ${what} | ${ours} | ${beside} | ${ratio === undefined ? '' : `${decimals(ratio)}x`} | ${goal} | ${
    met === undefined ? '' : met ? 'ja' : '**nee**'
  } |`

export const decimals = (value: number, digits = 2): string =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits })

export const whole = (value: number): string => Math.round(value).toLocaleString('nl-NL')

export const milliseconds = (value: number): string => `${decimals(value, value < 10 ? 2 : 1)} ms`

function machine(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const model = first?.model.replace(/\s+/g, ' ').trim() || 'onbekende processor'
  return `${cpus().length} x ${model}, ${memory} GB geheugen, ${process.platform}, Node ${process.versions.node}`
}
