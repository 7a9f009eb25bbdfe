import { MENU, refusalOf } from '../../game/orders.ts'
import type { World } from '../../game/world.ts'
import type { Player } from './player.ts'
import type { Loaded } from './server.ts'

/** What a server did with the same work. */
export type Driven = {
  readonly decisions: number
  readonly perSecond: number
  /** From a decision to its taking, and to every seat of the world having it, in ms. */
  readonly taken: Spread
  readonly seen: Spread
  readonly bytesEach: number
  /** Server CPU a decision, in microseconds. */
  readonly cpu: number
  readonly refused: number
}
export type Spread = { readonly p50: number; readonly p95: number; readonly p99: number }

export const spreadOf = (times: readonly number[]): Spread => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

type Plan = {
  readonly seconds: number
  /** A decision a seat every so many ms; 0: the next as soon as the last is taken. */
  readonly pace: number
  /** Turns to get through, all seats sealing at about the same time. */
  readonly turns: number
}

const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** One word to all, and how long until all of its world have it. */
const say = async (player: Player, others: readonly Player[], seen: number[]): Promise<void> => {
  const before = others.map(other => other.messages())
  const from = performance.now()
  const all = others.map(
    (other, at) =>
      new Promise<void>(resolve => {
        const look = () => {
          if (other.messages() <= before[at]) return
          other.watchers.delete(look)
          resolve()
        }
        other.watchers.add(look)
      }),
  )
  await player.decide('say', { to: [], text: `Seat ${player.seat} speaks.` })
  void Promise.race([Promise.all(all), sleep(5000)]).then(() => seen.push(performance.now() - from))
}

/** An order that this seat may write now. */
const callFor = (view: World, seat: number): string => MENU[seat].find(order => !refusalOf(view, order, 0))?.call ?? ''

export const drive = async (server: Loaded, worlds: readonly (readonly Player[])[], plan: Plan): Promise<Driven> => {
  const players = worlds.flat()
  const taken: number[] = []
  const seen: number[] = []
  let refused = 0
  const until = performance.now() + plan.seconds * 1000
  const turnAt = (turn: number) => until - plan.seconds * 1000 * (1 - turn / (plan.turns + 1))
  const before = await server.usage()
  const bytes = players.map(player => player.bytes())
  const began = performance.now()

  const play = async (player: Player): Promise<void> => {
    const others = worlds[player.world]
    if (plan.pace > 0) await sleep(Math.random() * plan.pace)
    for (let step = player.seat; performance.now() < until; step++) {
      const from = performance.now()
      try {
        await next(player, others, step, from > turnAt(player.view()?.turn ?? 0))
        taken.push(performance.now() - from)
      } catch {
        refused++
        await sleep(20)
      }
      if (plan.pace > 0) await sleep(Math.max(0, plan.pace - (performance.now() - from)))
    }
  }
  /** Writes at its order, speaks now and then, seals when the turn is to end. */
  const next = async (player: Player, others: readonly Player[], step: number, isLate: boolean): Promise<void> => {
    const view = player.view()
    const own = view?.plans[player.seat]
    if (!view || !own || own.sealed || view.phase === 'over' || step % 5 === 4) return say(player, others, seen)
    if (isLate && view.turn <= plan.turns) return player.decide('seal', {})
    const call = own.calls[0] || callFor(view, player.seat)
    return player.decide('draft', { slot: 0, call, reason: `Step ${step}, because of what was said before.` })
  }
  await Promise.all(players.map(play))
  const after = await server.usage()
  const took = (performance.now() - began) / 1000
  await sleep(300)
  const all = players.reduce((sum, player, at) => sum + player.bytes() - bytes[at], 0)
  return {
    decisions: taken.length,
    perSecond: taken.length / took,
    taken: spreadOf(taken),
    seen: spreadOf(seen),
    bytesEach: all / players.length / (taken.length / worlds.length),
    cpu: (after.cpu - before.cpu) / taken.length,
    refused,
  }
}
