import type { Ended } from '../../../game/balance/games.ts'
import type { Measured } from '../measure.ts'
import { isShared } from '../shift.ts'
import { words } from '../words.ts'
import { element, picture, section, text } from './markup.ts'

/** How games end, by how the table plays. */

const LEFT = 130
const WIDTH = 800
const SPAN = WIDTH - LEFT - 20
const ROW = 34

const shares = (ends: readonly Ended[]) => {
  const collapse = ends.filter(({ collapsed }) => collapsed).length / ends.length
  const shared = ends.filter(isShared).length / ends.length
  return { collapse, between: 1 - collapse - shared, shared }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const bar = (name: string, ends: readonly Ended[], row: number): string => {
  const { collapse, between, shared } = shares(ends)
  const y = 40 + row * ROW
  const part = (kind: string, from: number, share: number): string =>
    share === 0
      ? ''
      : element('rect', { class: kind, x: LEFT + from * SPAN, y, width: share * SPAN, height: 20 }) +
        (share > 0.06
          ? text(LEFT + from * SPAN + 4, y + 15, percent(share), kind === 'soft' ? {} : { style: 'fill: var(--sheet)' })
          : '')
  return (
    text(8, y + 15, name) +
    part('bad', 0, collapse) +
    part('soft', collapse, between) +
    part('good', collapse + between, shared)
  )
}

const KEYS = ['bad', 'soft', 'good'] as const

export const endingsSection = (measured: Measured): string => {
  const tables: readonly (readonly [string, readonly Ended[]])[] = [
    [words.tables.doctrine, measured.doctrine],
    [words.tables.cooperate, measured.cooperate],
    [words.tables.vetted, measured.gates.vetted],
    [words.tables.closed, measured.gates.closed],
    [words.tables.open, measured.gates.open],
    [words.tables.climb, measured.climb],
    [words.tables.pass, measured.pass],
  ]
  const told = tables.map(([name, ends]) => {
    const { collapse, shared } = shares(ends)
    return words.endingOf(name, percent(collapse), percent(shared))
  })
  const keys = KEYS.map(
    (kind, i) =>
      element('rect', { class: kind, x: LEFT + i * 170, y: 12, width: 12, height: 12 }) +
      text(LEFT + i * 170 + 18, 22, words.endings[i]),
  )
  return section(
    'endings',
    words.headings.endings,
    words.leads.endings,
    picture(
      'endings-picture',
      { width: WIDTH, height: 50 + tables.length * ROW },
      { title: words.headings.endings, text: told.join(' ') },
      ...keys,
      ...tables.map(([name, ends], row) => bar(name, ends, row)),
    ),
  )
}
