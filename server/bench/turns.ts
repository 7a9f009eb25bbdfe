import { SEATS, type SeatId } from '../../content/ids.ts'
import { POLICIES_BY_NAME, playRound } from '../../game/actors/index.ts'
import { type Instance, meant } from '../../game/orders.ts'
import { attempt, play, refusal } from '../../game/play.ts'
import { previewOrder } from '../../game/preview.ts'
import { setUp } from '../../game/setup.ts'
import { carryOut, resolve } from '../../game/turn.ts'
import { view } from '../../game/view.ts'
import { copy, type Decision, type World } from '../../game/world.ts'
import { again, type Line, onEach } from './line.ts'
import { words } from './words.ts'

/** One turn in its parts, in the middle of a game by doctrine: all nine seats have talked and written, nobody has sealed. */

const SCENARIO = 'after-kabul'
const SEED = 2021
const TURN = 3
const SEAT = 3

const written = (): World => {
  const world = setUp(SCENARIO, SEED)
  const policies = SEATS.map(() => POLICIES_BY_NAME.doctrine)
  while (world.turn < TURN && world.phase === 'decision')
    playRound(
      { policies, see: () => world, act: ({ decision }) => void attempt(world, decision), seed: SEED },
      world.turn,
    )
  const unsealed = (decision: Decision): void => {
    if (decision.move !== 'seal') attempt(world, decision)
  }
  playRound({ policies, see: () => world, act: ({ decision }) => unsealed(decision), seed: SEED }, TURN)
  return world
}

/** Everything that was written, as the decisions that wrote it. */
const draftsIn = (world: World): Decision[] =>
  world.plans.flatMap(({ calls }, seat) =>
    calls.flatMap((call, slot) =>
      call === '' ? [] : [{ seat: SEATS[seat] as SeatId, move: 'draft', args: { slot, call } }],
    ),
  )

const ordersIn = (world: World): Instance[] =>
  world.plans.flatMap(({ calls }, seat) => calls.flatMap(call => meant(seat, call) ?? []))

export const turnLines = (): Line[] => {
  const world = written()
  const drafts = draftsIn(world)
  const orders = ordersIn(world)
  const fresh = (): World => copy(world)
  let at = 0
  const decide = (through: (decision: Decision) => void) => (): void => {
    at = (at + 1) % drafts.length
    through(drafts[at])
  }
  const asked = (decision: Decision): void => {
    if (!refusal(world, decision)) play(world, decision)
  }
  const preview = (): void => {
    at = (at + 1) % orders.length
    previewOrder(world, orders[at])
  }
  return [
    { id: 'copy', name: words.copy, run: again(() => copy(world)) },
    { id: 'copy.structured', name: words.structured, run: again(() => structuredClone(world)), beside: 'copy' },
    {
      id: 'order.carried-out',
      name: words.carriedOut,
      run: onEach(fresh, (each, i) => carryOut(each, orders[i % orders.length])),
      beside: 'copy',
      bar: 1,
    },
    {
      id: 'order.written',
      name: words.written,
      run: again(decide(decision => void attempt(world, decision))),
      beside: 'copy',
      bar: 1,
    },
    { id: 'order.parsed', name: words.parsed, run: again(decide(asked)), beside: 'copy' },
    { id: 'resolution', name: words.resolution, run: onEach(fresh, each => resolve(each)), beside: 'copy', bar: 1 / 5 },
    { id: 'view', name: words.view, run: again(() => view(world, SEAT)), beside: 'copy' },
    { id: 'preview', name: words.preview, run: again(preview), beside: 'copy' },
  ]
}
