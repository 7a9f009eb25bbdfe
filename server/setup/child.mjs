import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './root.mjs'

/**
 * Runs a command in the project's folder with its output shown, hands signals on to it, and gives its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function child(command, args, options = {}) {
  const running = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
  const handOn = signal => running.kill(signal)
  process.on('SIGINT', handOn)
  process.on('SIGTERM', handOn)
  const watch = watchForNpmsEnd(() => running.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    running.on('error', reject)
    running.on('exit', (code, signal) => {
      clearInterval(watch)
      process.off('SIGINT', handOn)
      process.off('SIGTERM', handOn)
      // The shell's convention: 128 and the number of the signal that ended it.
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

/** Whoever ends npm means what npm started; but between the two stands a shell that ends without a word to us. */
function watchForNpmsEnd(then) {
  if (!process.env.npm_lifecycle_event) return undefined
  const parent = process.ppid
  return setInterval(() => {
    if (process.ppid !== parent) then()
  }, 500).unref()
}
