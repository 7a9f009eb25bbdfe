import * as z from 'zod/mini'
import { SEATS } from '../../content/ids.ts'
import { isAllowed, lacking, meant } from '../orders.ts'
import { SEAT } from '../places.ts'
import { because } from '../reasons.ts'
import { tell } from '../telling.ts'
import { befriend } from '../tracks.ts'
import { move } from './kinds.ts'

const call = z.string().check(z.maxLength(80))

/** Asks a host for leave to carry out an order on its soil this turn. */
export const ask = move({
  args: z.strictObject({ call }),
  refusal: (world, seat, { call: asked }) => {
    const order = meant(seat, asked)
    if (!order) return because('no-such-order', { order: asked })
    if (order.host < 0) return because('no-leave-needed', { order: asked })
    if (world.consents.some(each => each.by === seat && each.call === asked))
      return because('asked-already', { order: asked })
    if (isAllowed(world, order)) return because('leave-stands', { order: asked, host: SEATS[order.host] })
    const lack = lacking(world, order)
    return lack ? because('lack', { lack, order: asked }) : undefined
  },
  play: (world, seat, { call: asked }) => {
    const order = meant(seat, asked)
    if (order) world.consents.push({ by: seat, host: order.host, call: asked, answer: 'waiting' })
  },
})

/** The host's answer. A yes holds for the turn; a no costs relation 1. */
export const consent = move({
  args: z.strictObject({ by: z.enum(SEATS), call, yes: z.boolean() }),
  refusal: (world, seat, { by, call: asked }) => {
    const each = world.consents.find(one => one.by === SEAT[by] && one.call === asked)
    if (each?.host !== seat) return because('not-asked')
    return each.answer === 'waiting' ? undefined : because('answered-already')
  },
  play: (world, seat, { by, call: asked, yes }, trace) => {
    const each = world.consents.find(one => one.by === SEAT[by] && one.call === asked)
    if (!each) return
    each.answer = yes ? 'yes' : 'no'
    if (yes) return
    tell(trace, world.turn, {
      chapter: 'duties',
      kind: 'leave-refused',
      seat,
      at: SEAT[by],
      item: asked,
      seen: [seat, SEAT[by]],
    })
    befriend(world, seat, SEAT[by], -1, trace)
  },
})
