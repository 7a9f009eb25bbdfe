import { ACTORS } from '../../../content/actors/index.ts'
import { SEATS } from '../../../content/ids.ts'
import { sign } from '../line.ts'
import type { Measured } from '../measure.ts'
import { mean, quantile } from '../statistics.ts'
import { scoresOf, winsOf } from '../targets/seats.ts'
import { words } from '../words.ts'
import { element, picture, section, text } from './markup.ts'

/** Each seat's points at the end, as a row of bars of ten points, with its mean. */

const LEFT = 120
const BARS = 500
const FROM = -10
const BINS = 12
const BIN = BARS / BINS
const ROW = 58
const HEAD = 28
/** Where the columns of figures end. */
const COLUMNS = [LEFT + BARS + 50, LEFT + BARS + 130, LEFT + BARS + 185] as const
const WIDTH = COLUMNS[2] + 10
/** A bar of this share of the games is as high as its row. */
const TALLEST = 0.36

const at = (points: number): number => LEFT + ((points - FROM) / 10) * BIN
const percent = (share: number): string => `${Math.round(share * 100)} %`

type Seat = { readonly name: string; readonly scores: readonly number[]; readonly first: number }

const figuresOf = ({ scores, first }: Seat): string[] => {
  const sorted = [...scores].sort((a, b) => a - b)
  const [low, high] = [quantile(sorted, 0.1), quantile(sorted, 0.9)]
  return [mean(scores).toFixed(0), words.span(low, high), percent(first)]
}

const row = (each: Seat, seat: number): string => {
  const { name, scores } = each
  const counts = Array<number>(BINS).fill(0)
  for (const score of scores) counts[Math.min(BINS - 1, Math.max(0, Math.floor((score - FROM) / 10)))]++
  const foot = HEAD + (seat + 1) * ROW
  const bars = counts.map((count, bin) => {
    const height = Math.min(1, count / scores.length / TALLEST) * (ROW - 8)
    return element('rect', { class: 'mid', x: LEFT + bin * BIN + 1, y: foot - height, width: BIN - 2, height })
  })
  const middle = at(mean(scores))
  return [
    text(8, foot - 6, name),
    ...bars,
    element('line', { class: 'rule', x1: LEFT, x2: LEFT + BARS, y1: foot, y2: foot }),
    element('line', { class: 'mark', x1: middle, x2: middle, y1: foot - ROW + 8, y2: foot }),
    ...figuresOf(each).map((figure, i) => text(COLUMNS[i], foot - 6, figure, { 'text-anchor': 'end' })),
  ].join('')
}

export const scoresSection = ({ doctrine }: Measured): string => {
  const wins = winsOf(doctrine)
  const seats = SEATS.map((id, seat) => ({
    name: ACTORS[id].name,
    scores: scoresOf(doctrine, seat),
    first: wins[seat] / doctrine.length,
  }))
  const foot = HEAD + SEATS.length * ROW
  const axis = Array.from({ length: BINS + 1 }, (_, bin) => {
    const points = FROM + bin * 10
    const line = element('line', { class: 'grid', x1: at(points), x2: at(points), y1: HEAD, y2: foot })
    return line + text(at(points), foot + 18, sign(points), { class: 'faint', 'text-anchor': 'middle' })
  })
  const told = seats.map(({ name, scores, first }) => {
    const sorted = [...scores].sort((a, b) => a - b)
    return words.scoreOf(name, mean(sorted), quantile(sorted, 0.1), quantile(sorted, 0.9), percent(first))
  })
  return section(
    'scores',
    words.headings.scores,
    words.leads.scores,
    picture(
      'scores-picture',
      { width: WIDTH, height: foot + 30 },
      { title: words.headings.scores, text: told.join(' ') },
      ...axis,
      ...words.scoreHead.map((name, i) => text(COLUMNS[i], 16, name, { class: 'faint', 'text-anchor': 'end' })),
      ...seats.map(row),
    ),
  )
}
