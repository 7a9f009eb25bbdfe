import * as z from 'zod/mini'
import { SEATS } from '../../content/ids.ts'
import { choose as chooseEvent, chooseIn } from '../events.ts'
import { SEAT } from '../places.ts'
import { because } from '../reasons.ts'
import { move } from './kinds.ts'

const MOST_WORDS = 600
const MOST_MESSAGES = 60

/** A message to all (nobody named), to one, or to a group. A scripted actor speaks by the key of a sentence. */
export const say = move({
  args: z.strictObject({
    to: z.array(z.enum(SEATS)).check(z.maxLength(SEATS.length)),
    text: z.optional(z.string().check(z.maxLength(MOST_WORDS))),
    line: z.optional(z.string().check(z.maxLength(60))),
    about: z.optional(z.string().check(z.maxLength(80))),
  }),
  after: true,
  refusal: (world, seat, { text, line }) => {
    if (!text?.trim() && !line) return because('empty-message')
    const sent = world.messages.filter(message => message.from === seat && message.turn === world.turn).length
    return sent >= MOST_MESSAGES ? because('too-many-messages', { most: MOST_MESSAGES }) : undefined
  },
  play: (world, seat, { to, text = '', line = '', about = '' }) => {
    const others = to.map(id => SEAT[id]).filter(each => each !== seat)
    world.messages.push({
      id: world.messages.length,
      turn: world.turn,
      from: seat,
      // A note to oneself alone stays one: nobody named would mean all.
      to: to.length > 0 && others.length === 0 ? [seat] : others,
      text,
      line,
      about,
    })
  },
})

/** Shows a cable to another seat, certified. */
export const show = move({
  args: z.strictObject({ cable: z.int(), to: z.enum(SEATS) }),
  refusal: (world, seat, { cable: id, to }) => {
    const cable = world.cables.find(each => each.id === id)
    if (!cable || (cable.to !== seat && !cable.shown.includes(seat))) return because('no-such-cable')
    if (cable.to === SEAT[to] || cable.shown.includes(SEAT[to])) return because('shown-already', { seat: to })
    return undefined
  },
  play: (world, _, { cable: id, to }) => {
    world.cables.find(each => each.id === id)?.shown.push(SEAT[to])
  },
})

/** What a seat decides in an event of the turn. */
export const choose = move({
  args: z.strictObject({ event: z.string().check(z.maxLength(40)), option: z.string().check(z.maxLength(40)) }),
  refusal: (world, seat, { event, option }) => {
    const found = chooseIn(world, event, option)
    if (!found) return because('no-such-choice')
    if (found.seat !== seat) return because('not-yours')
    return world.events[found.at].chosen >= 0 ? because('chosen-already') : undefined
  },
  play: (world, _, { event, option }, trace) => {
    const found = chooseIn(world, event, option)
    if (found) chooseEvent(world, found.at, found.option, trace)
  },
})
