import { PARAMETERS } from '../../../content/parameters.ts'
import type { Measured } from '../measure.ts'
import { quantile } from '../statistics.ts'
import { words } from '../words.ts'
import { element, picture, section, text } from './markup.ts'

/** The regional index turn by turn: the middle of the games, half of them, nine in ten of them. */

const LEFT = 50
const WIDTH = 800
const HEIGHT = 380
const FOOT = HEIGHT - 40
const TOP = 20

const at = (index: number): number => FOOT - (index / 100) * (FOOT - TOP)

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const

/** Quantiles at the opening and after each turn. A game that collapsed keeps the index it ended with. */
const coursesOf = ({ doctrine }: Measured): number[][] => {
  const turns = Math.max(...doctrine.map(({ course }) => course.length))
  return Array.from({ length: turns }, (_, turn) => {
    const sorted = doctrine.map(({ course }) => course[Math.min(turn, course.length - 1)]).sort((a, b) => a - b)
    return SHARES.map(share => quantile(sorted, share))
  })
}

const path = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

export const courseSection = (measured: Measured): string => {
  const courses = coursesOf(measured)
  const x = (turn: number): number => LEFT + (turn / Math.max(1, courses.length - 1)) * (WIDTH - LEFT - 90)
  const line = (which: number): (readonly [number, number])[] => courses.map((each, turn) => [x(turn), at(each[which])])
  const band = (low: number, high: number, kind: string): string =>
    element('path', { class: kind, d: `${path([...line(high), ...line(low).reverse()])}Z` })
  const level = (index: number, name: string): string =>
    element('line', { class: 'limit', x1: LEFT, x2: x(courses.length - 1), y1: at(index), y2: at(index) }) +
    text(x(courses.length - 1) + 6, at(index) + 4, name)
  const axis = [0, 20, 40, 60, 80, 100].map(
    index =>
      element('line', { class: 'grid', x1: LEFT, x2: x(courses.length - 1), y1: at(index), y2: at(index) }) +
      text(LEFT - 10, at(index) + 4, String(index), { class: 'faint', 'text-anchor': 'end' }),
  )
  return section(
    'course',
    words.headings.course,
    words.leads.course,
    picture(
      'course-picture',
      { width: WIDTH, height: HEIGHT },
      { title: words.headings.course, text: courses.map((each, turn) => words.courseOf(turn, each)).join(' ') },
      ...axis,
      band(0, 4, 'soft'),
      band(1, 3, 'mid'),
      element('path', { class: 'mark', d: path(line(2)) }),
      level(PARAMETERS.score.collapseBelow, words.collapse),
      level(PARAMETERS.score.sharedFrom, words.shared),
      ...courses.map((_, turn) =>
        text(x(turn), HEIGHT - 14, words.turn(turn), { class: 'faint', 'text-anchor': 'middle' }),
      ),
    ),
  )
}
