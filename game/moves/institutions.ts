import * as z from 'zod/mini'
import { INSTITUTIONS } from '../../content/bodies.ts'
import { SEATS } from '../../content/ids.ts'
import { lackOf, membersOf, resolutionOf } from '../institutions.ts'
import { planned, priceOf } from '../orders.ts'
import { because } from '../reasons.ts'
import { SCALE, shift } from '../tracks.ts'
import type { Vote } from '../world.ts'
import { move } from './kinds.ts'

const resolution = z.string().check(z.maxLength(40))

/** Tables a resolution in the open, for 1 capital. The mover votes for it and is ready to pay. */
export const table = move({
  args: z.strictObject({ resolution }),
  refusal: (world, seat, { resolution: id }) => {
    const item = resolutionOf(id)
    if (!item) return because('no-such-resolution', { resolution: id })
    if (!membersOf(world, item.body).includes(seat))
      return because('not-a-member', { body: INSTITUTIONS[item.body].name, seat: SEATS[seat] })
    if (world.motions.some(motion => motion.by === seat && motion.body === item.body))
      return because('tabled-already', { body: INSTITUTIONS[item.body].name })
    if (world.motions.some(motion => motion.resolution === id)) return because('tabled-by-another', { resolution: id })
    const lack = lackOf(world, id, seat)
    if (lack) return because('lack', { lack })
    const have = world.tracks.capital[seat] - priceOf(world, planned(world, seat)).capital
    return have < 1 ? because('capital', { cost: 1, have }) : undefined
  },
  play: (world, seat, { resolution: id }, trace) => {
    const item = resolutionOf(id)
    if (!item) return
    shift(world, SCALE.capital, seat, -1, trace)
    const votes: Vote[] = SEATS.map((_, at) => (at === seat ? 'fund' : ''))
    world.motions.push({ body: item.body, resolution: id, by: seat, votes })
  },
})

/** `fund` is in favour and ready to pay. A vote can be changed until the phase ends. */
export const vote = move({
  args: z.strictObject({ resolution, vote: z.enum(['fund', 'for', 'against', 'abstain']) }),
  refusal: (world, seat, { resolution: id, vote: cast }) => {
    const motion = world.motions.find(each => each.resolution === id)
    if (!motion) return because('not-tabled', { resolution: id })
    if (!membersOf(world, motion.body).includes(seat))
      return because('not-a-member', { body: INSTITUTIONS[motion.body].name, seat: SEATS[seat] })
    if (motion.by === seat && cast !== 'fund' && cast !== 'for') return because('own-motion')
    return cast === 'fund' && world.tracks.funds[seat] < 1
      ? because('funds', { cost: 1, have: world.tracks.funds[seat] })
      : undefined
  },
  play: (world, seat, { resolution: id, vote: cast }) => {
    const motion = world.motions.find(each => each.resolution === id)
    if (motion) motion.votes[seat] = cast
  },
})
