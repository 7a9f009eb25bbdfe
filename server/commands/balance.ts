import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gamesToPlay, measure } from '../balance/measure.ts'
import { asJson, printed } from '../balance/printed.ts'
import { progress } from '../balance/progress.ts'
import { page } from '../balance/report/page.ts'
import { targetsOf } from '../balance/targets/index.ts'
import { startWorkers } from '../balance/workers.ts'
import { scenarioNamed, stop, wholeNumber, workersOf } from './options.ts'

/**
 * `npm run balance [-- --scenario after-kabul] [--games 2000] [--seed 7700000] [--json] [--html report.html] [--workers N]`: every target of the
 * design beside what thousands of games measure. The same command and seed give the same numbers on every machine.
 */

const LEAST = 20

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'after-kabul' },
    games: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '7700000' },
    json: { type: 'boolean', default: false },
    html: { type: 'string' },
    workers: { type: 'string' },
  },
})
const scenario = scenarioNamed(values.scenario)
const games = wholeNumber('games', values.games)
const seed = wholeNumber('seed', values.seed)
if (games < LEAST) stop(`--games wants ${LEAST} or more: fewer say nothing.`)
const bar = progress(gamesToPlay(scenario, games))
const workers = startWorkers(workersOf(values.workers), bar.add)
const measured = await measure(workers, scenario, seed, games)
await workers.end()
bar.end()
const targets = targetsOf(measured)
if (values.html) writeFileSync(values.html, page(measured, targets))
console.log(values.json ? asJson(targets, measured) : printed(targets, measured))
