import { SEATS } from '../../content/ids.ts'
import type { ControlArgs, ControlAsk } from '../../game/wire/frames.ts'
import { anyRefusalSentence } from '../../game/words/index.ts'
import type { Decision } from '../../game/world.ts'
import { extended, paused, resumed } from '../sessions/clocks.ts'
import { removed, renamed, renewed } from '../sessions/people.ts'
import { refuse } from '../sessions/refusal.ts'
import { filled, handed, headed, seated, settingsChanged, shuffled } from '../sessions/seating.ts'
import type { SessionState } from '../sessions/state.ts'
import type { DecisionRow, Store } from '../store/store.ts'
import { type Core, tableAt, tableState, tablesFor, turnIn, withTable } from './core.ts'
import { type Device, forget } from './device.ts'
import { changed, DONE, type Done } from './done.ts'
import type { Stewards } from './stewards.ts'
import { type LiveTable, NOBODY } from './table.ts'
import { dataOf, trace, traceKindOf } from './traces.ts'
import { words } from './words.ts'

/** What Control may ask for. All of it that others can notice leaves a trace that all can see. */

export type Commanding = {
  readonly core: Core
  readonly device: Device
  /** The device's own for what it asks. */
  readonly id: string
  readonly stewards: Stewards
  readonly store: Pick<Store, 'redact'>
  /** Ends the lines of a person's devices. */
  readonly sendAway: (person: string, why: string) => void
}
type Handlers = { readonly [A in ControlAsk]: (here: Commanding, args: ControlArgs<A>) => Done | Promise<Done> }

const setClocks = (
  core: Core,
  world: number,
  next: (clock: SessionState['worlds'][number]['clock']) => typeof clock,
) => {
  for (const { row } of tablesFor(core, world)) {
    core.change(withTable(core.state(), row.number, { clock: next(tableState(core, row.number).clock) }))
  }
}

type Decided = {
  readonly taken: readonly LiveTable[]
  /** Why there is nothing to do; undefined where something was done, now or when it was asked before. */
  readonly refused: string | undefined
}

/** Plays one decision of Control in the worlds it is for. Where one world refuses, the others may still take it. */
const decideIn = (core: Core, world: number, decision: Decision, id: string): Decided => {
  const by = { person: '', id }
  const tables = tablesFor(core, world)
  const due = tables.filter(table => !table.has(by))
  const came = due.map(table => ({ table, reason: table.decide(decision, by) }))
  const taken = came.flatMap(({ table, reason }) => (reason ? [] : [table]))
  const reason = came.find(each => each.reason)?.reason
  const isDone = taken.length > 0 || due.length < tables.length
  return { taken, refused: isDone ? undefined : reason ? anyRefusalSentence(reason) : words.noSuchWorld }
}

const turnOf = ({ match }: LiveTable): number => match.board().world.turn

const isBegun = (core: Core): boolean => core.state().stage !== 'lobby'

export const CONTROL: Handlers = {
  start: async ({ core, stewards }) => {
    if (isBegun(core)) return refuse(words.begun)
    core.change({ ...core.state(), stage: 'running' })
    for (const table of core.tables()) stewards.turned(table.row.number)
    await trace(core, 0, 'started')
    return DONE
  },
  pause: async ({ core, stewards }, { world }) => {
    if (!isBegun(core)) return refuse(words.notBegun)
    setClocks(core, world, clock => paused(clock, core.now()))
    for (const table of tablesFor(core, world)) table.abandon()
    stewards.wind()
    await trace(core, world, 'paused')
    return DONE
  },
  resume: async ({ core, stewards }, { world }) => {
    setClocks(core, world, clock => resumed(clock, core.now()))
    stewards.wind()
    for (const { row } of tablesFor(core, world)) stewards.settle(row.number)
    await trace(core, world, 'resumed')
    return DONE
  },
  extend: async ({ core, stewards }, { world, seconds }) => {
    setClocks(core, world, clock => extended(clock, seconds, core.now()))
    stewards.wind()
    await trace(core, world, 'extended', { seconds })
    return DONE
  },
  end: async ({ core, id }, { world }) => {
    if (core.state().stage !== 'running') return refuse(isBegun(core) ? words.over : words.notBegun)
    const due = tablesFor(core, world)
    if (due.length === 0) return refuse(words.noSuchWorld)
    const turns = due.map(turnOf)
    await Promise.all(due.map(table => table.concluded()))
    // What has ended while somebody still thought is not ended twice.
    const came = due
      .filter((table, at) => turnOf(table) === turns[at])
      .map(({ row }) => decideIn(core, row.number, { seat: 'control', move: 'end', args: {} }, id))
    const refused = came.find(each => each.refused)?.refused
    if (refused && came.every(each => each.refused)) return refuse(refused)
    if (came.some(({ taken }) => taken.length > 0)) await trace(core, world, 'ended')
    return DONE
  },
  decide: async ({ core, stewards, id }, { world, move, args }) => {
    const kind = traceKindOf(move)
    if (!kind) return refuse(words.noSuchAsk)
    if (core.state().stage !== 'running') return refuse(isBegun(core) ? words.over : words.notBegun)
    const { taken, refused } = decideIn(core, world, { seat: 'control', move, args } as Decision, id)
    if (refused) return refuse(refused)
    for (const { row } of taken) {
      if (move === 'rewind') stewards.turned(row.number)
      else stewards.settle(row.number)
      if (move !== 'hold') await trace(core, row.number, kind, dataOf(move, args))
    }
    return DONE
  },
  tell: async ({ core }, { world, to, text }) => {
    if (!text.trim()) return refuse(words.empty)
    const turn = turnIn(core, world)
    await core.write({ world, turn, kind: 'notice', seat: '', person: '', text: text.trim(), data: { to } })
    return DONE
  },
  seat: ({ core, stewards }, { person, world, seat }) => {
    const next = seated(core.state(), person, world && seat ? { world, seat } : undefined)
    const done = changed(core, next)
    for (const each of core.tables()) stewards.settle(each.row.number)
    return done
  },
  head: ({ core }, { person }) => changed(core, headed(core.state(), person)),
  shuffle: ({ core }) => (isBegun(core) ? refuse(words.begun) : changed(core, shuffled(core.state()))),
  hand: async ({ core, stewards }, { world, seat, to }) => {
    const done = changed(core, handed(core.state(), { world, seat }, to))
    if ('refused' in done) return done
    stewards.settle(world)
    if (isBegun(core)) await trace(core, world, 'handed', { seat, to })
    return done
  },
  fill: async ({ core, stewards }, { world }) => {
    const before = core.state()
    const done = changed(core, filled(before, world))
    if ('refused' in done) return done
    for (const { row } of tablesFor(core, world)) {
      const each = row.number
      stewards.settle(each)
      if (!isBegun(core)) continue
      const holders = before.worlds[each - 1].seats
      for (const [at, chair] of tableState(core, each).seats.entries()) {
        if (chair.holder === holders[at].holder) continue
        await trace(core, each, 'handed', { seat: SEATS[at], to: 'script' })
      }
    }
    return done
  },
  settings: ({ core }, args) => changed(core, settingsChanged(core.state(), args)),
  note: async ({ core }, { world, text }) => {
    if (!text.trim()) return refuse(words.empty)
    const turn = turnIn(core, world)
    await core.write({ world, turn, kind: 'note', seat: '', person: '', text: text.trim(), data: null })
    return DONE
  },
  'remove-note': async ({ core }, { note }) => {
    if (!core.lines().some(line => line.id === note && line.kind === 'note')) return refuse(words.noMessage)
    await core.erase(note)
    return DONE
  },
  rename: ({ core }, { person, name }) => changed(core, renamed(core.state(), person, name)),
  'remove-person': async ({ core, stewards, sendAway }, { person }) => {
    const at = core.state().people.find(({ id }) => id === person)?.at
    const done = changed(core, removed(core.state(), person))
    if ('refused' in done) return done
    sendAway(person, words.removed)
    if (at) stewards.settle(at.world)
    await trace(core, at?.world ?? 0, 'removed', { what: 'person' })
    return done
  },
  'remove-message': async ({ core, store }, { world, message }) => {
    const table = tableAt(core, world)
    const said = table ? saidIn(table, message) : []
    if (!table || said.length === 0) return refuse(words.noMessage)
    await table.written()
    const rows = [...table.rows()]
    for (const row of said) {
      const args = { ...(row.args as object), text: words.removedText }
      await store.redact(row.world, row.number, args)
      rows[row.number] = { ...row, args }
    }
    table.refold(rows)
    await trace(core, world, 'removed', { what: 'message' })
    return DONE
  },
  'remove-team-line': async ({ core }, { line }) => {
    if (!core.lines().some(each => each.id === line && each.kind === 'team')) return refuse(words.noMessage)
    await core.erase(line)
    return DONE
  },
  'return-code': ({ core }, { person }) => {
    const next = renewed(core.state(), person)
    if ('refused' in next) return next
    core.change(next.state)
    return { value: { returnCode: next.returnCode } }
  },
  watch: ({ device }, { world }) => {
    device.watching = world
    return DONE
  },
  screen: ({ core }, { world }) => {
    if (!tableAt(core, world)) return refuse(words.noSuchWorld)
    core.change({ ...core.state(), screen: world })
    return DONE
  },
  close: async ({ core, stewards }) => {
    if (core.state().stage !== 'running') return refuse(isBegun(core) ? words.over : words.notBegun)
    for (const table of core.tables()) {
      table.abandon()
      if (table.match.board().world.phase === 'decision')
        table.decide({ seat: 'control', move: 'close', args: {} } as Decision, NOBODY)
    }
    const worlds = core.state().worlds.map(each => ({ ...each, clock: { state: 'none' } as const }))
    core.change({ ...core.state(), stage: 'debrief', worlds })
    stewards.wind()
    await trace(core, 0, 'closed')
    return DONE
  },
  again: ({ device }, { document }) => {
    forget(device, document)
    return DONE
  },
}

/** The decisions that said what a message of the world says, those that were undone by going back among them. */
const saidIn = (table: LiveTable, message: number): DecisionRow[] => {
  const found = table.match.board().world.messages.find(({ id }) => id === message)
  if (!found?.text) return []
  return table.rows().filter(({ seat, move, args }) => {
    return move === 'say' && seat === SEATS[found.from] && (args as { text?: string }).text === found.text
  })
}
