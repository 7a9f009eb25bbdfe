import { PARAMETERS } from '../content/parameters.ts'
import { capitalOf, type Instance } from './orders.ts'
import { OWNER } from './places.ts'
import { type Change, type Forecast, type Trace, tell, tracing } from './telling.ts'
import { SCALE, shift } from './tracks.ts'
import { copy, type World } from './world.ts'

/**
 * What an order would change, before it is given: what is sure, and what hangs on a die, with the odds. It is played on a
 * copy of the seat's own view, so it can tell nothing that the seat may not know.
 */
export type Preview = { readonly sure: Change[]; readonly dice: Hinge[] }

/** A die: faces of six, what comes on them, and what comes otherwise. */
export type Hinge = { readonly in6: number; readonly then: Preview; readonly otherwise: Preview }

type Act = (world: World, trace: Trace) => void

/** Several changes of one number read as one. */
const joined = (changes: readonly Change[]): Change[] => {
  const by = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.track} ${change.at}`
    const first = by.get(key)
    by.set(key, first ? { ...first, to: change.to } : change)
  }
  return [...by.values()].filter(change => change.from !== change.to)
}

/** Plays an act on a copy. At a die both branches are looked at, each on a copy of its own. */
const look = (world: World, act: Act): Preview => {
  const scratch = copy(world)
  const dice: Hinge[] = []
  const forecast: Forecast = (in6, then, otherwise) => {
    if (in6 <= 0) otherwise(scratch, trace)
    else if (in6 >= 6) then(scratch, trace)
    else dice.push({ in6, then: look(scratch, then), otherwise: look(scratch, otherwise) })
  }
  const trace = tracing(forecast)
  tell(trace, world.turn, { chapter: 'security', kind: 'preview' })
  act(scratch, trace)
  return { sure: joined(trace.told.flatMap(row => row.changes)), dice }
}

/** The order with its cost, in the world as the seat sees it. */
export const previewOrder = (view: World, order: Instance): Preview =>
  look(view, (world, trace) => {
    shift(world, SCALE.funds, order.seat, -order.funds, trace)
    shift(world, SCALE.capital, order.seat, -capitalOf(world, order), trace)
    order.run(world, trace)
  })

/** Any effects, such as an event's option or a clause. */
export const previewRun = (view: World, run: (world: World, trace?: Trace) => void): Preview => look(view, run)

/** Faces of six for a clash at each sector of a seat, as the board stands. */
export type Risk = { readonly sector: number; readonly in6: number }
export const clashRisks = (view: World, seat: number): Risk[] =>
  OWNER.flatMap((owner, sector) =>
    owner === seat && view.tracks.tension[sector] >= 4 ? [{ sector, in6: PARAMETERS.tension.clashIn6 }] : [],
  )
