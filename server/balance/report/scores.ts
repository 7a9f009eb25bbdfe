import { ACTORS } from '../../../content/actors/index.ts'
import { SEATS } from '../../../content/ids.ts'
import type { Measured } from '../measure.ts'
import { mean, quantile } from '../statistics.ts'
import { scoresOf } from '../targets/seats.ts'
import { words } from '../words.ts'
import { element, picture, section, text } from './markup.ts'

/** Each seat's points at the end, as a row of bars of ten points, with its mean. */

const LEFT = 130
const WIDTH = 800
const ROW = 58
const FROM = -10
const BINS = 13
const BIN = (WIDTH - LEFT - 20) / BINS

const at = (points: number): number => LEFT + ((points - FROM) / 10) * BIN

const row = (seat: number, scores: readonly number[]): string => {
  const counts = Array<number>(BINS).fill(0)
  for (const score of scores) counts[Math.min(BINS - 1, Math.max(0, Math.floor((score - FROM) / 10)))]++
  const foot = 20 + (seat + 1) * ROW
  const bars = counts.map((count, bin) => {
    const height = (count / scores.length) * ROW * 2.6
    return element('rect', { class: 'mid', x: LEFT + bin * BIN + 1, y: foot - height, width: BIN - 2, height })
  })
  const middle = at(mean(scores))
  return [
    text(8, foot - 6, ACTORS[SEATS[seat]].name),
    ...bars,
    element('line', { class: 'rule', x1: LEFT, x2: WIDTH - 20, y1: foot, y2: foot }),
    element('line', { class: 'mark', x1: middle, x2: middle, y1: foot - ROW + 14, y2: foot }),
    text(middle + 4, foot - ROW + 22, mean(scores).toFixed(0)),
  ].join('')
}

export const scoresSection = ({ doctrine }: Measured): string => {
  const all = SEATS.map((_, seat) => scoresOf(doctrine, seat))
  const height = 50 + SEATS.length * ROW
  const axis = Array.from({ length: BINS }, (_, bin) =>
    text(LEFT + bin * BIN, height - 8, String(FROM + bin * 10), { class: 'faint' }),
  )
  const told = SEATS.map((id, seat) => {
    const sorted = [...all[seat]].sort((a, b) => a - b)
    return words.scoreOf(ACTORS[id].name, mean(sorted), quantile(sorted, 0.1), quantile(sorted, 0.9))
  })
  return section(
    'scores',
    words.headings.scores,
    words.leads.scores,
    picture(
      'scores-picture',
      { width: WIDTH, height },
      { title: words.headings.scores, text: told.join(' ') },
      ...axis,
      ...all.map((scores, seat) => row(seat, scores)),
    ),
  )
}
