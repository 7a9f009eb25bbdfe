import { parseArgs } from 'node:util'
import { type Fuzzed, fuzzWire } from './fuzz.ts'

/** `npm run fuzz-wire -- --frames 1000000 [--seed 1]`: anything at all, sent to a real server, a tenth of it to one with its usual limits. */

const stop = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}
const wholeNumber = (name: string, text: string): number => {
  const number = Number(text)
  const isWhole = Number.isSafeInteger(number) && number > 0
  return isWhole ? number : stop(`--${name} wants a whole number above 0, not “${text}”.`)
}
const { values } = parseArgs({
  options: { frames: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
})
const frames = wholeNumber('frames', values.frames)
const seed = wholeNumber('seed', values.seed)

/** Longer than a connection may stay without saying who it is, so that what is left in memory is what stays there. */
const PATIENCE = 25_000
const SHOWN = 20
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

const tell = (name: string, { before, after, findings, ...fuzzed }: Fuzzed): void => {
  const { frames, requests, seconds, taken, refused, cut } = fuzzed
  console.log(
    `${name}: ${frames} frames and ${requests} requests in ${seconds.toFixed(0)} s, ${(frames / seconds).toFixed(0)} frames a second.`,
  )
  console.log(`  ${taken} taken, ${refused} refused, ${cut} lines cut.`)
  console.log(
    `  Heap ${megabytes(before.heap)} before, ${megabytes(after.heap)} after; resident ${megabytes(before.resident)} and ${megabytes(after.resident)}.`,
  )
  for (const finding of findings.slice(0, SHOWN)) console.error(`  ${finding}`)
  console.log(
    findings.length === 0
      ? '  Nothing changed without a right to it, and nothing came out.'
      : `  ${findings.length} findings.`,
  )
}

const limits = [false, true] as const
let found = 0
for (const limited of limits) {
  const share = Math.ceil(limited ? frames / 10 : (frames * 9) / 10)
  const fuzzed = await fuzzWire({ frames: share, seed, limited, patience: PATIENCE })
  tell(limited ? 'With the usual limits' : 'Without limits', fuzzed)
  found += fuzzed.findings.length
}
if (found > 0) process.exitCode = 1
