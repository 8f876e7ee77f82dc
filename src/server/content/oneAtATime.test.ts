import { describe, expect, it, vi } from 'vitest'
import { oneAtATime } from './oneAtATime'

const settled = () => new Promise((done) => setTimeout(done, 0))

describe('oneAtATime', () => {
  it('runs once more, not five times, for what is asked during a run', async () => {
    let finish: () => void = () => undefined
    const work = vi.fn(() => new Promise<void>((done) => (finish = done)))
    const { ask, idle } = oneAtATime(work, () => undefined)
    for (let i = 0; i < 5; i += 1) ask()
    expect(work).toHaveBeenCalledTimes(1)
    finish()
    await settled()
    expect(work).toHaveBeenCalledTimes(2)
    finish()
    await idle()
    expect(work).toHaveBeenCalledTimes(2)
  })

  it('reports a failure and runs again when asked again', async () => {
    const errors: unknown[] = []
    const work = vi.fn(() => Promise.reject(new Error('database weg')))
    const { ask } = oneAtATime(work, (error) => errors.push(error))
    ask()
    await settled()
    ask()
    await settled()
    expect(work).toHaveBeenCalledTimes(2)
    expect(errors).toHaveLength(2)
  })
})
