// `npm test` runs every part; `npm test -- types unit` only those. The last line sums up: N passed, N failed.
// Plain JavaScript for any Node from 20 on, since it runs before anything is installed.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from '../server/setup/install.mjs'
import { root } from '../server/setup/root.mjs'

const names = process.argv.slice(2)

try {
  await ensureInstalled({ dev: true })
  const { parts, everyday } = await import(pathToFileURL(join(root, 'test', 'parts.mjs')).href)
  const unknown = names.filter(name => !Object.hasOwn(parts, name))
  if (unknown.length > 0)
    throw new Error(`No part is called ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)
  process.exitCode = await runAll(names.length > 0 ? names : everyday, parts)
} catch (error) {
  console.error(error.message)
  console.log('\n0 passed, 1 failed')
  process.exitCode = 1
}

/** Every part runs, even after one has failed: a whole list of what is wrong saves a second round. */
async function runAll(chosen, parts) {
  const told = []
  for (const name of chosen) {
    console.log(`\n── ${name} ──`)
    const start = performance.now()
    const result = await parts[name]().catch(error => {
      console.error(error.message)
      return { passed: 0, failed: 1 }
    })
    told.push({ name, seconds: (performance.now() - start) / 1000, ...result })
  }
  console.log('')
  for (const { name, seconds, passed, failed, skipped } of told) {
    const left = skipped ? `, ${skipped} left out` : ''
    console.log(
      `${failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed${left}`,
    )
  }
  const sum = count => told.reduce((total, part) => total + part[count], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') > 0 ? 1 : 0
}
