import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { HISTORIES } from '../../content/history/index.ts'
import { root } from '../../server/setup/root.mjs'

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(root, 'server/commands/history.ts'), ...args])

test.each(Object.keys(HISTORIES))(
  'prints a row for each indicator, and what was refused: %s',
  { timeout: 60_000 },
  async scenario => {
    const { stdout } = await run('--scenario', scenario, '--games', '3')
    for (const id of Object.keys(HISTORIES[scenario as keyof typeof HISTORIES].indicators)) expect(stdout).toContain(id)
    expect(stdout).toMatch(/decisions of the script the game took all but \d+/)
  },
)

test('gives the same as data', { timeout: 60_000 }, async () => {
  const { stdout } = await run('--games', '3', '--seed', '5', '--json')
  const { indicators, doctrine, games, seed } = JSON.parse(stdout)
  expect([games, seed]).toEqual([3, 5])
  expect(indicators[0]).toEqual(
    expect.objectContaining({ id: 'steps-beyond-envoys', recorded: 0, tolerance: [0, 0], within: true }),
  )
  expect(doctrine.indicators).toHaveLength(indicators.length)
})

test('says what is wrong with an argument', { timeout: 60_000 }, async () => {
  await expect(run('--games', 'many')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('--games') })
  await expect(run('--scenario', 'first-orders')).rejects.toMatchObject({ code: 1 })
})
