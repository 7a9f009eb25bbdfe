import { parseArgs } from 'node:util'
import { SEATS } from '../../content/ids.ts'
import { fuzz } from '../../game/fuzz.ts'
import { isScenario } from '../../game/scenarios.ts'
import { stop, wholeNumber } from './options.ts'

/** `npm run fuzz -- --games 10000 [--seed 1] [--scenario after-kabul]`: random legal games, every law looked at. */

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    scenario: { type: 'string', default: 'after-kabul' },
  },
})
const games = wholeNumber('games', values.games)
const first = wholeNumber('seed', values.seed)
if (!isScenario(values.scenario)) stop(`No scenario is called “${values.scenario}”.`)

const SHOWN = 20
const step = Math.max(1, Math.min(500, Math.floor(games / 10)))
const began = performance.now()
let decisions = 0
let refused = 0
let broken = 0
let shown = 0

/** A crash is a finding like any other, and the next game goes on. */
const playOne = (seed: number): void => {
  let findings: readonly string[]
  try {
    const game = fuzz(values.scenario, seed)
    decisions += game.decisions.length
    refused += game.refused
    findings = game.findings
  } catch (error) {
    findings = [`seed ${seed} crashed: ${error instanceof Error ? error.stack : error}`]
  }
  if (findings.length > 0) broken++
  for (const finding of findings) if (shown++ < SHOWN) console.error(finding)
}

for (let i = 0; i < games; i++) {
  playOne(first + i)
  if ((i + 1) % step === 0) console.log(`${i + 1} of ${games} games, ${broken} broken`)
}
const seconds = (performance.now() - began) / 1000
console.log(
  `${games} games by ${SEATS.length} seats in ${seconds.toFixed(0)} s: ${decisions} decisions, ${refused} refused, ${broken} games broke a law.`,
)
if (broken > 0) process.exitCode = 1
