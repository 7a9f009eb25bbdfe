import type { Amount, Effect } from '../../content/vocabulary.ts'
import { publishCable } from '../cables.ts'
import { climb } from '../ladder.ts'
import { SEAT, SECTOR } from '../places.ts'
import type { Trace } from '../telling.ts'
import { befriend, place, rolls, SCALE, shift, sway } from '../tracks.ts'
import type { World } from '../world.ts'
import { actors, found, linesOf, type Scope } from './scope.ts'
import { placesIn, test } from './values.ts'

/** An effect of the content, made into a function once. */
export type Run = (world: World, trace?: Trace) => void
type Kind = Effect['kind']
type Of<K extends Kind> = Extract<Effect, { kind: K }>

const amount = (by: Amount, within: Scope): number =>
  by === 'strength' ? within.strength : by === '-strength' ? -within.strength : by

/** The one interpreter. The compiler asks for every kind; `words/effects/` has the sentences for the same kinds. */
const INTERPRET: { readonly [K in Kind]: (effect: Of<K>, within: Scope) => Run } = {
  change: (effect, within) => {
    const by = amount(effect.by, within)
    const places = placesIn(effect, within)
    const scale = SCALE[effect.track]
    if (typeof places !== 'function' && places.length === 1) {
      const at = places[0]
      return (world, trace) => shift(world, scale, at, by, trace)
    }
    return (world, trace) => {
      const at = found(places, world)
      for (let i = 0; i < at.length; i++) shift(world, scale, at[i], by, trace)
    }
  },
  set: (effect, within) => {
    const places = placesIn(effect, within)
    const scale = SCALE[effect.track]
    return (world, trace) => {
      for (const at of found(places, world)) place(world, scale, at, effect.to, trace)
    }
  },
  run: (effect, within) => {
    const places = placesIn(effect, within)
    const scale = SCALE[effect.track]
    const turns = effect.turns + amount(effect.plus ?? 0, within)
    return (world, trace) => {
      for (const at of found(places, world)) place(world, scale, at, world.turn + turns - 1, trace)
    }
  },
  relation: (effect, within) => {
    const [ones, twos] = effect.between.map(who => actors(who, within))
    const { by } = effect
    return (world, trace) => {
      for (let i = 0; i < ones.length; i++)
        for (let k = 0; k < twos.length; k++) befriend(world, ones[i], twos[k], by, trace)
    }
  },
  influence: (effect, within) => {
    const patrons = actors(effect.of, within)
    const republics = actors(effect.in, within)
    return (world, trace) => {
      for (const patron of patrons) for (const republic of republics) sway(world, patron, republic, effect.by, trace)
    }
  },
  pay: (effect, within) => {
    const [from] = actors(effect.from, within)
    const [to] = actors(effect.to, within)
    return (world, trace) => {
      const funds = Math.min(effect.funds, world.tracks.funds[from])
      shift(world, SCALE.funds, from, -funds, trace)
      shift(world, SCALE.funds, to, funds, trace)
    }
  },
  roll: (effect, within) => {
    const more = (effect.more ?? []).map(({ if: condition, by }) => ({ holds: test(condition, within), by }))
    const then = compile(effect.then, within)
    const otherwise = compile(effect.otherwise ?? [], within)
    return (world, trace) => {
      let in6 = effect.in6
      for (let i = 0; i < more.length; i++) if (more[i].holds(world)) in6 += more[i].by
      in6 = Math.max(0, Math.min(6, in6))
      if (trace?.forecast) trace.forecast(in6, then, otherwise)
      else if (rolls(world, in6, trace)) then(world, trace)
      else otherwise(world, trace)
    }
  },
  when: (effect, within) => {
    const holds = test(effect.if, within)
    const then = compile(effect.then, within)
    const otherwise = compile(effect.otherwise ?? [], within)
    return (world, trace) => {
      if (holds(world)) then(world, trace)
      else otherwise(world, trace)
    }
  },
  works: (effect, within) => {
    const lines = linesOf(effect.on, within)
    return (world, trace) => {
      for (const at of found(lines, world)) {
        if (world.tracks.works[at] > 0) continue
        place(world, SCALE.works, at, effect.turns, trace)
        world.donors[at] = within.giver
      }
    }
  },
  step: (effect, within) => (world, trace) => climb(world, within.giver, effect.by, trace),
  airlift: effect => {
    const from = effect.from.map(id => SECTOR[id])
    const hosts = effect.else.map(id => SEAT[id])
    return (world, trace) => {
      const { queue } = world.tracks
      let left = effect.people
      for (; left > 0; left--) {
        const longest = from.reduce((best, at) => (queue[at] > queue[best] ? at : best))
        if (queue[longest] === 0) break
        shift(world, SCALE.queue, longest, -1, trace)
      }
      for (const host of hosts.slice(0, left)) shift(world, SCALE.hosted, host, -1, trace)
    }
  },
  publish: (_, within) => (world, trace) => publishCable(world, within.giver, trace),
}

const compileOne = <K extends Kind>(effect: Of<K>, within: Scope): Run =>
  (INTERPRET[effect.kind] as (effect: Of<K>, within: Scope) => Run)(effect, within)

const NOTHING: Run = () => {}

/** Effects in order, as one function. Which actors and fixed places are meant is settled here, once. */
export const compile = (effects: readonly Effect[], within: Scope): Run => {
  const steps = effects.map(effect => compileOne(effect, within))
  if (steps.length === 0) return NOTHING
  if (steps.length === 1) return steps[0]
  return (world, trace) => {
    for (let i = 0; i < steps.length; i++) steps[i](world, trace)
  }
}
