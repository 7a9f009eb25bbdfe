import { spawn } from 'node:child_process'
import { pinnedNode } from '../server/setup/pinned-node.mjs'
import { root } from '../server/setup/root.mjs'

/**
 * Runs a script with the pinned Node and gives its exit code; one that takes longer than its budget is stopped and has failed.
 * @param {number} seconds
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] on top of the present environment
 * @returns {Promise<number>}
 */
export function withinBudget(seconds, args, env = {}) {
  const running = spawn(pinnedNode(), args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  const timer = setTimeout(() => {
    console.error(`Stopped: ${args[0]} took longer than its ${seconds} seconds.`)
    running.kill()
    setTimeout(() => running.kill('SIGKILL'), 5_000).unref()
  }, seconds * 1000)
  return new Promise((resolve, reject) => {
    running.on('error', reject)
    running.on('exit', code => {
      clearTimeout(timer)
      resolve(code ?? 1)
    })
  })
}
