import { SEATS } from '../../content/ids.ts'
import { DOCTRINE } from '../actors/care.ts'
import { chanceFor } from '../actors/chance.ts'
import { choiceRule } from '../actors/doctrine.ts'
import type { Chance } from '../actors/kinds.ts'
import { leaveRule } from '../actors/leave.ts'
import { GUESTS, READY } from '../actors/prepare.ts'
import { motionRule, voteBy, voteRule } from '../actors/sessions.ts'
import { gateRule, opiumRule, wishes } from '../actors/write.ts'
import { seeded } from '../dice.ts'
import { choose, chooseIn, eventOf } from '../events.ts'
import { membersOf, resolutionOf } from '../institutions.ts'
import { answerTo, type Instance, isAllowed, meant } from '../orders.ts'
import { SEAT, TALIBAN } from '../places.ts'
import { befriend, SCALE, shift } from '../tracks.ts'
import { openUntold, resolve } from '../turn.ts'
import type { Motion, Vote, World } from '../world.ts'
import { enter, type Plan } from './plan.ts'
import { forget } from './sample.ts'
import { bargain } from './talk.ts'

/**
 * A game played on to its end by doctrine, as fast as may be: nothing is parsed, told or explained, and plans are written
 * straight into the world. It changes the world it is given.
 */

/** What one seat does in the first turn instead of following its doctrine. */
export type Lead = {
  readonly seat: number
  /** Absent: the seat writes by doctrine too. */
  readonly plan?: Plan
  /** Whether offers are still made in that turn. */
  readonly offering: boolean
  /** Who still tables something in that turn. */
  readonly tabling: 'all' | 'others' | 'nobody'
}

const NOBODY: Lead = { seat: -1, offering: true, tabling: 'all' }
const NONE: readonly Instance[] = []

/** Tables a resolution: as the move does, which asks first. */
export const tableFor = (world: World, seat: number, resolution: string): void => {
  const item = resolutionOf(resolution)
  if (!item) return
  const votes: Vote[] = SEATS.map(() => '')
  votes[seat] = 'fund'
  shift(world, SCALE.capital, seat, -1)
  world.motions.push({ body: item.body, resolution, by: seat, votes })
}

const meet = (world: World, { seat: mine, tabling }: Lead, chances: readonly Chance[]): void => {
  if (tabling !== 'nobody') {
    for (let seat = 0; seat < SEATS.length; seat++) {
      if (seat === mine && tabling === 'others') continue
      const rule = motionRule(world, seat, chances[seat])
      if (rule) tableFor(world, seat, rule.resolution)
    }
  }
  for (const motion of world.motions) vote(world, motion)
}

const vote = (world: World, motion: Motion): void => {
  const members = membersOf(world, motion.body)
  for (let i = 0; i < members.length; i++) {
    const seat = members[i]
    const rule = seat !== motion.by && motion.votes[seat] === '' ? voteRule(world, seat, motion) : undefined
    if (rule) motion.votes[seat] = voteBy(world, seat, rule)
  }
}

const decideEvents = (world: World): void => {
  for (const event of world.events) {
    const chooser = event.chosen < 0 ? eventOf(event.id)?.choice?.seat : undefined
    const rule = chooser && choiceRule(world, SEAT[chooser], event)
    const found = rule && chooseIn(world, rule.event, rule.option)
    if (found) choose(world, found.at, found.option)
  }
}

/** Asks leave for orders as the table would: the host answers by its doctrine, and a no costs relation. All were given? */
export const askLeave = (world: World, orders: readonly Instance[]): boolean => {
  let all = true
  for (let i = 0; i < orders.length; i++) {
    const order = orders[i]
    if (isAllowed(world, order)) continue
    if (answerTo(world, order) === 'none') {
      const yes = leaveRule(order)?.holds(world) ?? false
      world.consents.push({ by: order.seat, host: order.host, call: order.call, answer: yes ? 'yes' : 'no' })
      if (yes) continue
      befriend(world, order.host, order.seat, -1)
    }
    all = false
  }
  return all
}

/** What a seat has asked leave for on another's soil, and got: it means to do that. */
const granted = (world: World, seat: number): readonly Instance[] => {
  let orders = NONE
  for (const { by, call, answer } of world.consents) {
    const order = by === seat && answer === 'yes' ? meant(by, call) : undefined
    if (order) orders = [...orders, order]
  }
  return orders.slice(0, world.plans[seat].calls.length)
}

const set = (world: World, seat: number): void => {
  const { policies } = READY[seat]
  for (let i = 0; i < policies.length; i++) {
    const rule = gateRule(world, policies[i])
    if (rule) world.gates[policies[i].line] = rule.policy
  }
  const rule = seat === TALIBAN ? opiumRule(world, seat) : undefined
  if (rule) world.opiumPlan = rule.setting
}

/** A seat's orders by doctrine, leave asked where it is needed. */
export const byDoctrine = (world: World, seat: number, chance: Chance, mayAsk: boolean): readonly Instance[] => {
  const settled = granted(world, seat)
  const asks = mayAsk && GUESTS[seat]
  const { state } = chance
  const { orders } = wishes(world, seat, DOCTRINE, chance, asks, settled)
  if (!asks || askLeave(world, orders)) return orders
  chance.state = state
  return wishes(world, seat, DOCTRINE, chance, false, settled).orders
}

const write = (world: World, seat: number, chance: Chance): void => {
  set(world, seat)
  const orders = byDoctrine(world, seat, chance, true)
  const { calls } = world.plans[seat]
  for (let slot = 0; slot < calls.length; slot++) calls[slot] = orders[slot]?.call ?? ''
}

/** One turn, from where it stands to the next situation. */
export const playTurn = (world: World, lead: Lead, luck: number): void => {
  const { turn } = world
  const chances = SEATS.map((_, seat) => chanceFor(luck, seat, turn))
  decideEvents(world)
  if (lead.offering) bargain(world, chances)
  meet(world, lead, chances)
  for (let seat = 0; seat < SEATS.length; seat++) {
    if (seat !== lead.seat || !lead.plan) write(world, seat, chances[seat])
  }
  if (lead.plan) {
    askLeave(world, lead.plan.orders)
    enter(world, lead.seat, lead.plan)
  }
  resolve(world, undefined, openUntold)
  forget(world)
  // Dice begin anew with each turn, so that two plans that roll differently now meet the same luck later.
  world.dice = seeded(luck * 8191 + turn)
}

/** To the end of the game. */
export const playOut = (world: World, lead: Lead, luck: number): void => {
  if (world.phase === 'decision') playTurn(world, lead, luck)
  while (world.phase === 'decision') playTurn(world, NOBODY, luck)
}
