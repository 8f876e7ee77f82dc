'use client'

import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup'

const RADIO = { type: 'radio', inputClass: 'utrecht-radio-button utrecht-radio-button--html-input' } as const

export function RadioGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} kind={RADIO} />
}
