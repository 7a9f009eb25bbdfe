import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Usage } from './usage.ts'

/** A server under load, in a process of its own. */
export type Loaded = {
  readonly address: string
  readonly usage: (ask?: 'usage' | 'heap') => Promise<Usage>
  readonly stop: () => void
}

const answerOf = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    child.once('message', message => resolve(message as T))
    child.once('exit', code => reject(new Error(`The server under load ended with ${code}.`)))
  })

export const start = async (file: string, args: readonly string[]): Promise<Loaded> => {
  const child = fork(join(import.meta.dirname, file), args, {
    execArgv: ['--no-warnings', '--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.setMaxListeners(0)
  const { port } = await answerOf<{ port: number }>(child)
  return {
    address: `http://127.0.0.1:${port}`,
    usage: (ask = 'usage') => {
      const answer = answerOf<Usage>(child)
      child.send(ask)
      return answer
    },
    stop: () => child.kill('SIGKILL'),
  }
}
