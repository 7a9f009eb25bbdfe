import { SEATS } from '../../content/ids.ts'
import { isThoughtful } from '../../game/actors/players.ts'
import type { StandingRule } from '../../game/wire/room.ts'
import type { Decision } from '../../game/world.ts'
import { freshClock, whenDue } from '../sessions/clocks.ts'
import { type Core, tableAt, tableState, withTable } from './core.ts'
import { type LiveTable, NOBODY } from './table.ts'

/** What runs a world without anybody asking: its clock, its scripted seats, and the standing orders of empty chairs. */
export type Stewards = {
  /** Lets scripted actors act where a turn is open to them, once the present frame is answered. */
  readonly settle: (world: number) => void
  /** A turn has begun, was begun again, or the game is over: the clock is wound, scripted actors act. */
  readonly turned: (world: number) => void
  /** Listens to the clocks as they stand now. */
  readonly wind: () => void
  readonly stop: () => void
}

type Setting = {
  readonly core: Core
  /** Whether somebody is there in a seat. */
  readonly isHere: (world: number, seat: number) => boolean
  readonly failed: (error: unknown) => void
}

/** The longest that a timer of Node can wait, in ms. */
const FARTHEST = 2 ** 31 - 1

const decide = (table: LiveTable, seat: number, move: string, args: unknown): boolean =>
  table.decide({ seat: SEATS[seat], move, args } as Decision, NOBODY) === undefined

const refuseOffers = (table: LiveTable, seat: number): void => {
  const { deals, consents } = table.match.seen(seat).world
  for (const deal of deals) {
    if (deal.to === seat && deal.state === 'offered') decide(table, seat, 'answer', { deal: deal.id, yes: false })
  }
  for (const each of consents) {
    if (each.host !== seat || each.answer !== 'waiting') continue
    decide(table, seat, 'consent', { by: SEATS[each.by], call: each.call, yes: false })
  }
}
const abstain = (table: LiveTable, seat: number): void => {
  for (const { resolution, votes } of table.match.seen(seat).world.motions) {
    if (votes[seat] === '') decide(table, seat, 'vote', { resolution, vote: 'abstain' })
  }
}
/** What the seat had sealed when the turn before was resolved, as far as it can be given again. */
const repeat = (table: LiveTable, seat: number): void => {
  const { turn, plans } = table.match.seen(seat).world
  const orders = table.match
    .board()
    .told.filter(row => row.kind === 'order' && row.seat === seat && row.turn === turn - 1)
    .map(row => row.item)
  plans[seat].calls.forEach((call, slot) => {
    const again = orders[slot]
    if (call === '' && again) decide(table, seat, 'draft', { slot, call: again })
  })
}

export const stewardsOf = ({ core, isHere, failed }: Setting): Stewards => {
  const settling = new Set<number>()
  const timers = new Map<number, NodeJS.Timeout>()
  let stopped = false

  const settle = (world: number): void => {
    if (settling.has(world)) return
    settling.add(world)
    setImmediate(() => {
      settling.delete(world)
      if (stopped) return
      const table = tableAt(core, world)
      if (!table || core.state().stage !== 'running' || isHeld(world)) return
      try {
        table.host.settle()
        core.publish().catch(failed)
      } catch (error) {
        failed(error)
      }
    })
  }

  /** In a pause nobody thinks. */
  const isHeld = (world: number): boolean =>
    tableState(core, world).clock.state === 'paused' && isThoughtful(core.state().settings.level)

  const RULES: Readonly<Record<StandingRule, (table: LiveTable, seat: number) => void>> = {
    'refuse-offers': refuseOffers,
    abstain,
    'repeat-last-orders': repeat,
    'drafts-as-written': (table, seat) => table.host.seal(seat),
    'fill-by-script': (table, seat) => {
      const { calls } = table.match.seen(seat).world.plans[seat]
      if (calls.every(call => call === '')) table.host.finish(seat, core.state().settings.level)
      else table.host.seal(seat)
    },
  }

  /** An empty chair is played by its rules; over days one without rules is played by a script, unless it has drafts. */
  const rulesOf = (world: number, seat: number): readonly StandingRule[] => {
    const { holder, standing } = tableState(core, world).seats[seat]
    if (holder !== 'people' || isHere(world, seat)) return []
    if (standing.length > 0) return standing
    return core.state().settings.clock.kind === 'hours' ? ['fill-by-script'] : []
  }

  const ring = async (world: number): Promise<void> => {
    timers.delete(world)
    const table = tableAt(core, world)
    const isDue = (): boolean => {
      const { clock } = tableState(core, world)
      return !stopped && core.state().stage === 'running' && clock.state === 'running' && clock.endsAt <= core.now()
    }
    if (table && isDue()) await table.concluded()
    // Meanwhile Control may have paused it or added to it.
    if (!table || !isDue()) return listen(world)
    const { turn } = table.match.board().world
    for (let seat = 0; seat < SEATS.length; seat++) {
      for (const rule of rulesOf(world, seat)) {
        const now = table.match.board().world
        if (now.turn === turn && now.phase === 'decision' && !now.plans[seat].sealed) RULES[rule](table, seat)
      }
    }
    // The rules may have sealed the last seat, and the turn is over already.
    if (table.match.board().world.turn === turn) table.decide({ seat: 'control', move: 'end', args: {} }, NOBODY)
    core.publish().catch(failed)
  }
  const listen = (world: number): void => {
    clearTimeout(timers.get(world))
    timers.delete(world)
    const due = whenDue(tableState(core, world).clock)
    if (due === undefined) return
    const wait = Math.min(Math.max(0, due - core.now()), FARTHEST)
    timers.set(world, setTimeout(() => void ring(world).catch(failed), wait).unref())
  }
  const wind = (): void => {
    for (const { number } of core.state().worlds) listen(number)
  }

  return {
    settle,
    wind,
    turned: world => {
      const { stage, settings } = core.state()
      const table = tableAt(core, world)
      // What was thought about what is not so any more is not heard.
      table?.abandon()
      if (!table || stage !== 'running') return
      const isOver = table.match.board().world.phase === 'over'
      const was = tableState(core, world).clock
      const clock = isOver ? freshClock({ kind: 'none' }, core.now()) : freshClock(settings.clock, core.now())
      // A pause is a pause: a turn that Control ends meanwhile does not set the clock going.
      const paused = was.state === 'paused' && !isOver && clock.state === 'running'
      core.change(
        withTable(core.state(), world, {
          clock: paused ? { state: 'paused', left: clock.endsAt - core.now() } : clock,
        }),
      )
      listen(world)
      settle(world)
    },
    stop: () => {
      stopped = true
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}
