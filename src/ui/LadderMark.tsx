import { Tag } from './Tag'

export type LadderMark = 'geweest' | 'nu'

const WORDS: Record<LadderMark, string> = { geweest: 'hier geweest', nu: 'nu hier' }

export function markWord(mark: LadderMark): string {
  return WORDS[mark]
}

export function MarkTag({ mark }: { mark: LadderMark }) {
  return <Tag tint={mark === 'nu' ? 'actie' : 'rustig'}>{WORDS[mark]}</Tag>
}
