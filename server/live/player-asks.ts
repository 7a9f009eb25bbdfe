import { SEAT } from '../../game/places.ts'
import type { PlayerArgs, PlayerAsk } from '../../game/wire/frames.ts'
import { anyRefusalSentence } from '../../game/words/index.ts'
import type { Decision } from '../../game/world.ts'
import { renamed, renewed } from '../sessions/people.ts'
import { refuse } from '../sessions/refusal.ts'
import { headed, left, observing, took } from '../sessions/seating.ts'
import type { PersonState } from '../sessions/state.ts'
import type { LineRow } from '../store/store.ts'
import { type Core, tableAt, tableState, turnIn, withTable } from './core.ts'
import { type Device, forget } from './device.ts'
import { changed, DONE, type Done } from './done.ts'
import type { Stewards } from './stewards.ts'
import { words } from './words.ts'

export type Asking = { readonly core: Core; readonly device: Device; readonly stewards: Stewards; readonly id: string }
type Handlers = {
  readonly [A in PlayerAsk]: (asking: Asking, me: PersonState, args: PlayerArgs<A>) => Done | Promise<Done>
}

/** What one person may write to their delegation in a turn: everybody in it, and Control, is sent all of it. */
const MOST_LINES = 100

const SEALS: ReadonlySet<string> = new Set(['seal', 'unseal'])

export const PLAYER: Handlers = {
  decide: async ({ core, id }, me, { move, args }) => {
    const { stage, settings } = core.state()
    const { world = 0, seat } = me.at ?? {}
    const table = tableAt(core, world)
    if (me.role !== 'player') return refuse(words.readOnly)
    if (!seat || !table) return refuse(words.noSeat)
    const by = { person: me.id, id }
    if (table.has(by)) return DONE
    if (stage === 'lobby') return refuse(words.lobby)
    if (tableState(core, world).seats[SEAT[seat]].holder === 'script') return refuse(words.scripted)
    if (tableState(core, world).clock.state === 'paused') return refuse(words.paused)
    if (SEALS.has(move) && settings.sealing === 'head' && !me.head) return refuse(words.onlyHead)
    const refused = table.decide({ seat, move, args } as Decision, by)
    return refused ? refuse(anyRefusalSentence(refused)) : DONE
  },
  take: ({ core, stewards }, me, { world, seat }) => {
    const next = took(core.state(), me.id, { world, seat })
    const done = changed(core, next)
    if (!('refused' in done)) stewards.settle(world)
    return done
  },
  observe: ({ core }, me, { world, seat }) => changed(core, observing(core.state(), me.id, { world, seat })),
  rename: ({ core }, me, { name }) => changed(core, renamed(core.state(), me.id, name)),
  head: ({ core }, me, { person }) => {
    const other = core.state().people.find(({ id }) => id === person)
    const isOurs = other?.at?.seat !== undefined && other.at.seat === me.at?.seat && other.at.world === me.at.world
    if (!me.head || !isOurs) return refuse(words.onlyHeadPasses)
    return changed(core, headed(core.state(), person))
  },
  team: async ({ core }, me, { text }) => {
    const { world, seat } = me.at ?? {}
    if (me.role !== 'player' || !world || !seat) return refuse(words.noSeat)
    if (!text.trim()) return refuse(words.empty)
    const turn = turnIn(core, world)
    const isOwn = (line: LineRow) => line.kind === 'team' && line.person === me.id
    const written = core.lines().filter(line => isOwn(line) && line.world === world && line.turn === turn)
    if (written.length >= MOST_LINES) return refuse(words.tooManyLines(MOST_LINES))
    await core.write({ world, turn, kind: 'team', seat, person: me.id, text: text.trim(), data: null })
    return DONE
  },
  standing: ({ core }, me, { rules }) => {
    const { world, seat } = me.at ?? {}
    if (me.role !== 'player' || !world || !seat) return refuse(words.noSeat)
    const seats = tableState(core, world).seats.map((chair, at) =>
      at === SEAT[seat] ? { ...chair, standing: [...new Set(rules)] } : chair,
    )
    core.change(withTable(core.state(), world, { seats }))
    return DONE
  },
  leave: ({ core, stewards }, me) => {
    const done = changed(core, left(core.state(), me.id))
    if (me.at) stewards.settle(me.at.world)
    return done
  },
  'return-code': ({ core }, me) => {
    const next = renewed(core.state(), me.id)
    if ('refused' in next) return next
    core.change(next.state)
    return { value: { returnCode: next.returnCode } }
  },
  again: ({ device }, _, { document }) => {
    forget(device, document)
    return DONE
  },
}
