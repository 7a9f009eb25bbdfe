import { ORDERS } from '../../../content/orders/index.ts'
import type { Measured } from '../measure.ts'
import { aroundMean, mean } from '../statistics.ts'
import { effectsOf, ORDER_IDS, usesOf } from '../targets/orders.ts'
import { words } from '../words.ts'
import { element, picture, section, text } from './markup.ts'

/** Each order: in which share of its chances it is given, and what giving it does for its giver. */

const NAME = 190
const USE = 200
const GAP = 60
const EFFECT = 330
/** Where the figure of the effect ends. */
const FIGURE = NAME + USE + GAP + EFFECT + 50
const WIDTH = FIGURE + 10
const ROW = 26
const TOP = 40
const MOST = 14

const ZERO = NAME + USE + GAP + EFFECT / 2
const at = (points: number): number => ZERO + (Math.max(-MOST, Math.min(MOST, points)) / MOST) * (EFFECT / 2)

type Row = {
  readonly name: string
  readonly use: number
  /** undefined where the replayed games gave none. */
  readonly effect: number | undefined
  readonly around: readonly [number, number]
}

const rowsOf = (measured: Measured): Row[] =>
  ORDER_IDS.map(id => {
    const { chances, given } = usesOf(measured, id)
    const effects = effectsOf(measured, id)
    return {
      name: ORDERS[id as keyof typeof ORDERS].name,
      use: chances === 0 ? 0 : Math.min(1, given / chances),
      effect: effects.length > 0 ? mean(effects) : undefined,
      around: effects.length > 1 ? aroundMean(effects) : [0, 0],
    }
  })

const drawnEffect = (effect: number, [low, high]: Row['around'], y: number): string =>
  element('line', { class: 'mark', x1: at(low), x2: at(high), y1: y + 10, y2: y + 10 }) +
  element('circle', { class: effect < 0 ? 'bad' : 'good', cx: at(effect), cy: y + 10, r: 5 }) +
  text(FIGURE, y + 14, words.signed(effect), { class: 'faint', 'text-anchor': 'end' })

const drawn = ({ name, use, effect, around }: Row, row: number): string => {
  const y = TOP + row * ROW
  return [
    text(8, y + 14, name),
    element('rect', { class: 'mid', x: NAME, y: y + 4, width: use * USE, height: 12 }),
    text(NAME + use * USE + 4, y + 14, `${Math.round(use * 100)} %`, { class: 'faint' }),
    effect === undefined ? '' : drawnEffect(effect, around, y),
  ].join('')
}

const limit = (points: number, height: number): string =>
  element('line', { class: 'limit', x1: at(points), x2: at(points), y1: TOP, y2: height }) +
  text(at(points) - 10, TOP - 6, words.signed(points, 0), { class: 'faint' })

export const ordersSection = (measured: Measured): string => {
  const rows = rowsOf(measured)
  const height = TOP + rows.length * ROW + 10
  return section(
    'orders',
    words.headings.orders,
    words.leads.orders,
    picture(
      'orders-picture',
      { width: WIDTH, height },
      {
        title: words.headings.orders,
        text: rows.map(({ name, use, effect }) => words.orderOf(name, Math.round(use * 100), effect)).join(' '),
      },
      text(NAME, 16, words.given, { class: 'faint' }),
      text(NAME + USE + GAP, 16, words.effect, { class: 'faint' }),
      element('line', { class: 'rule', x1: ZERO, x2: ZERO, y1: TOP, y2: height }),
      limit(-12, height),
      limit(12, height),
      ...rows.map(drawn),
    ),
  )
}
