import { type ChildProcess, fork } from 'node:child_process'
import { testKeys } from '../../setup/keys'
import type { Urls } from './benchDatabase'

/** A process of its own that works on one database, so that several can take turns. */
export type Worker<Question, Answer> = {
  readonly ask: (question: Question) => Promise<Answer>
  readonly stop: () => Promise<void>
}

export function startWorker<Question extends object, Answer>(
  program: string,
  { appUrl, ownerUrl }: Urls,
): Worker<Question, Answer> {
  const child: ChildProcess = fork(program, {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: appUrl,
      DATABASE_MIGRATION_URL: ownerUrl,
      PORTAAL_GEHEIM: 'alleen-voor-het-meten'.padEnd(32, '-'),
      PORTAAL_SLEUTELS: testKeys,
      LOG_LEVEL: 'silent',
    },
  })
  return {
    ask: (question) =>
      new Promise<Answer>((done, fail) => {
        const onExit = () => fail(new Error(`${program} stopped`))
        child.once('exit', onExit)
        child.once('message', (answer) => {
          child.off('exit', onExit)
          done(answer as Answer)
        })
        child.send(question)
      }),
    stop: () =>
      new Promise((done) => {
        if (child.exitCode !== null) return done()
        child.once('exit', () => done())
        child.disconnect()
      }),
  }
}

/** In the worker: answers one question at a time, until the other side is gone. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Promise<Answer>): void {
  process.on('message', (question) => {
    answer(question as Question).then(
      (found) => process.send?.(found),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
  process.once('disconnect', () => process.exit(0))
}
