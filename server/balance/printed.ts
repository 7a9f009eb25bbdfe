import type { Line } from './line.ts'
import type { Measured } from './measure.ts'
import { countLines, countTargets, type Target } from './targets/index.ts'
import { words } from './words.ts'

/** The targets as a table of text, each with its lines beneath it. */

const isPercent = ({ want }: Line): boolean => want.includes('%')

export const figure = (number: number, percent: boolean): string => {
  const text = percent ? `${(Math.abs(number) * 100).toFixed(1)} %` : Math.abs(number).toFixed(1)
  return number < 0 && Number.parseFloat(text) !== 0 ? `−${text}` : text
}

export const cellsOf = (line: Line): string[] => {
  const { id, want, measured, interval, pass, note = '' } = line
  if (measured === undefined || !interval) return [id, want, words.notMeasured, '', '', note]
  const percent = isPercent(line)
  const range = interval.every(Number.isFinite)
    ? interval.map(each => figure(each, percent)).join(' to ')
    : words.oneCase
  return [id, want, figure(measured, percent), range, pass ? words.holds : words.misses, note]
}

export const verdictOf = ({ pass }: Target): string =>
  pass === undefined ? words.notMeasured : pass ? words.holds : words.misses

/** Columns as wide as their widest cell. */
const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths = words.head.map((_, i) => Math.max(...rows.map(row => row[i].length)))
  return rows.map(row =>
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  )
}

export const printed = (targets: readonly Target[], { scenario, games, seed }: Measured): string => {
  const [head, ...lines] = aligned([words.head, ...targets.flatMap(target => target.lines.map(cellsOf))])
  let at = 0
  const parts = targets.flatMap((target, i) => {
    const own = lines.slice(at, at + target.lines.length)
    at += target.lines.length
    const heading = !target.isDesign && targets[i - 1]?.isDesign ? ['', words.besides] : []
    return [...heading, '', `${target.id}: ${verdictOf(target)}. ${target.asks}`, ...own.map(each => `  ${each}`)]
  })
  return [words.setting(scenario, games, seed), '', `  ${head}`, ...parts, '', summary(targets)].join('\n')
}

export const summary = (targets: readonly Target[]): string => {
  const missed = targets.filter(({ isDesign, pass }) => isDesign && pass === false).map(({ id }) => id)
  const counts = words.summary(countTargets(targets), countLines(targets))
  return missed.length > 0 ? `${counts}\n${words.missed(missed)}` : counts
}

/** What `--json` prints. */
export const asJson = (targets: readonly Target[], { scenario, games, seed }: Measured): string =>
  JSON.stringify({
    scenario,
    seed,
    games,
    held: countTargets(targets),
    targets: targets.map(({ id, isDesign, pass, lines }) => ({
      id,
      design: isDesign,
      pass: pass ?? null,
      lines: lines.map(line => ({
        id: line.id,
        want: line.want,
        measured: line.measured ?? null,
        interval: line.interval ?? null,
        pass: line.pass,
      })),
    })),
  })
