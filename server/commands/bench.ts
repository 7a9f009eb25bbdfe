import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { isolated } from '../bench/isolated.ts'
import { printedRates, printedSizes } from '../bench/printed.ts'
import { runRounds } from '../bench/rounds.ts'
import { sizes } from '../bench/sizes.ts'
import { storeLines } from '../bench/store.ts'
import { words } from '../bench/words.ts'
import { workerLines } from '../bench/workers.ts'
import { wholeNumber } from './options.ts'

/**
 * `npm run bench [-- --rounds 7] [--json]`: every speed side by side in one run, each as a rate and as a ratio to a partner
 * measured in the same rounds.
 */

/** Untimed rounds: a busy machine takes its time to compile what it runs often. */
const WARM_UP = 5

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, json: { type: 'boolean', default: false } },
})
const rounds = wholeNumber('rounds', values.rounds)
const load = loadavg()[0].toFixed(1)
const games = await isolated('games')
const turns = await isolated('turns')
const workers = workerLines()
const stock = await isolated('stock')
const others = await isolated('others')
const store = await storeLines()
const groups = [games, turns, workers, stock, others, store]
let done = 0
const lines = groups.flatMap(group => group.lines)
const onRound = (): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${words.round(done++, rounds)}`)
}
const rates = await runRounds(lines, rounds, onRound, WARM_UP)
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
await Promise.all(groups.map(({ end }) => end()))
const built = await sizes()
if (values.json) console.log(JSON.stringify({ rounds, load: Number(load), rates, sizes: built }))
else {
  const told = [words.setting(rounds, availableParallelism(), load), '', ...printedRates(rates), '']
  told.push(...(built.length > 0 ? printedSizes(built) : [words.notBuilt]))
  if (others.missing) told.push('', others.missing)
  console.log(told.join('\n'))
}
