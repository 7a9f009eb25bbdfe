import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../server/setup/build.mjs'
import { findChromium } from './browser/chromium.mjs'
import { withinBudget } from './budget.mjs'

const tsc = 'node_modules/typescript/bin/tsc'
const biome = 'node_modules/@biomejs/biome/bin/biome'
const vitest = 'node_modules/vitest/vitest.mjs'
const playwright = 'node_modules/@playwright/test/cli.js'

/** What can be run by name. Each gives `{ passed, failed, skipped? }`; a part of one deed counts as one test. */
export const parts = {
  types: async () =>
    sum([await single(120, [tsc]), await single(120, [tsc, '-p', 'game']), await single(120, [tsc, '-p', 'client'])]),
  lint: () => single(60, [biome, 'ci', '--max-diagnostics=60', ...(process.stdout.isTTY ? [] : ['--colors=off'])]),
  boundaries: () => unit(['test/boundaries.test.ts']),
  build: () => ensureBuilt().then(() => ({ passed: 1, failed: 0 })),
  unit: () => unit([]),
  browser,
}

/** The parts of a plain `npm test`, in order; `boundaries` is within `unit`. */
export const everyday = ['types', 'lint', 'build', 'unit', 'browser']

async function single(seconds, args) {
  const code = await withinBudget(seconds, args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function unit(files) {
  return reported(async report => {
    const code = await withinBudget(900, [
      vitest,
      'run',
      ...files,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ])
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = await json(report)
    return counted(code, numPassedTests, numFailedTests, numPendingTests + numTodoTests)
  })
}

async function browser() {
  const env = { CHROMIUM_PATH: await findChromium(), TEST_PORT: String(await freePort()) }
  await ensureBuilt()
  return reported(async report => {
    const args = [playwright, 'test', '--reporter=list,json']
    const code = await withinBudget(900, args, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report })
    const { expected, unexpected, flaky, skipped } = (await json(report)).stats ?? {}
    return counted(code, expected, (unexpected ?? 0) + (flaky ?? 0), skipped)
  })
}

/** A runner that ends badly with no test to blame, a broken import say, is itself a failure. */
function counted(code, passed = 0, failed = 0, skipped = 0) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped }
}

async function reported(run) {
  const folder = await mkdtemp(join(tmpdir(), 'amu-darya-'))
  try {
    return await run(join(folder, 'report.json'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function json(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function sum(results) {
  return results.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }))
}
