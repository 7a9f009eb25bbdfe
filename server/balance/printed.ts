import type { Target } from './target.ts'
import { words } from './words.ts'

/** The targets as a table of text. */

const isPercent = ({ want }: Target): boolean => want.includes('%')

export const figure = (number: number, percent: boolean): string => {
  const text = percent ? `${(Math.abs(number) * 100).toFixed(1)} %` : Math.abs(number).toFixed(1)
  return number < 0 && Number.parseFloat(text) !== 0 ? `−${text}` : text
}

export const cellsOf = (target: Target): string[] => {
  const { id, want, measured, interval, pass, note = '' } = target
  if (measured === undefined || !interval) return [id, want, words.notMeasured, '', '', note]
  const percent = isPercent(target)
  const range = interval.map(each => figure(each, percent)).join(' to ')
  return [id, want, figure(measured, percent), range, pass ? words.holds : words.misses, note]
}

export const printed = (targets: readonly Target[], seed: number, games: number): string => {
  const rows = [[...words.head], ...targets.map(cellsOf)]
  const widths = words.head.map((_, i) => Math.max(...rows.map(row => row[i].length)))
  const lines = rows.map(row =>
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  )
  return [words.setting(games, seed), '', ...lines, '', summary(targets)].join('\n')
}

export const summary = (targets: readonly Target[]): string => {
  const played = targets.filter(({ measured }) => measured !== undefined)
  const held = played.filter(({ pass }) => pass)
  return words.summary(held.length, played.length, targets.length - played.length)
}

/** What `--json` prints. */
export const asJson = (targets: readonly Target[], seed: number, games: number): string =>
  JSON.stringify({
    seed,
    games,
    targets: targets.map(({ id, want, measured, interval, pass }) => ({
      id,
      want,
      measured: measured ?? null,
      interval: interval ?? null,
      pass,
    })),
  })
