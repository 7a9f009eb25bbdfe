import { nameOfOpening, type Opening } from '../../../game/balance/openings.ts'
import { scenarioOf } from '../../../game/scenarios.ts'
import { type Line, line, rate } from '../line.ts'
import type { Measured } from '../measure.ts'
import { isShared, shiftOf } from '../shift.ts'
import { wilson } from '../statistics.ts'

/** Collapse and shared success, and what the numbers of the opening do to them. */

const collapsed = (ends: readonly { readonly collapsed: boolean }[]): number => ends.filter(end => end.collapsed).length

export const collapse = ({ doctrine }: Measured): Line[] => [
  rate('collapse', { from: 0.15, to: 0.3 }, collapsed(doctrine), doctrine.length),
]

export const allPass = ({ pass }: Measured): Line[] => [
  rate('collapse.pass', { from: 0.9 }, collapsed(pass), pass.length),
]

/** In the first half of the turns: before turn 4 of the standard scenario's six. */
export const tooEarly = ({ scenario, pass }: Measured): Line[] => {
  const half = scenarioOf(scenario).turns.length / 2
  const early = pass.filter(end => end.collapsed && end.turn <= half)
  return [rate('collapse.pass-early', { to: 0.1 }, early.length, collapsed(pass))]
}

export const allCooperate = ({ cooperate }: Measured): Line[] => [
  rate('collapse.cooperate', { to: 0.05 }, collapsed(cooperate), cooperate.length),
]

export const shared = ({ doctrine }: Measured): Line[] => [
  rate('shared', { from: 0.15, to: 0.35 }, doctrine.filter(isShared).length, doctrine.length),
]

const LIMITS = { from: -0.15, to: 0.15, unit: 'percent' } as const

/** The change of a rate, with an interval as wide as those of both rates together. */
const moved = (id: string, by: number, rates: readonly [number, number], games: number, note: string): Line => {
  const half = Math.hypot(
    ...rates.map(each => {
      const [low, high] = wilson(Math.round(each * games), games)
      return (high - low) / 2
    }),
  )
  return line(id, LIMITS, by, [by - half, by + half], note)
}

const named = (shifts: readonly { readonly opening: Opening; readonly by: number }[]): string =>
  [...shifts]
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .map(({ opening }) => nameOfOpening(opening))
    .join(', ')

/** The worst of the numbers that were played again; all that go beyond the limit are named, the worst first. */
export const openings = ({ openingsAgain, openingsBase }: Measured): Line[] =>
  (['collapse', 'shared'] as const).map(which => {
    const holds = which === 'shared' ? isShared : (end: { readonly collapsed: boolean }) => end.collapsed
    const share = (ends: Measured['openingsBase']): number => ends.filter(holds).length / ends.length
    const shifts = openingsAgain.map(({ opening, ends }) => ({ opening, ends, by: shiftOf(ends, openingsBase)[which] }))
    const most = shifts.reduce((a, b) => (Math.abs(b.by) > Math.abs(a.by) ? b : a))
    const beyond = shifts.filter(({ by }) => Math.abs(by) > LIMITS.to)
    const rates = [share(most.ends), share(openingsBase)] as const
    return moved(`opening.${which}`, most.by, rates, openingsBase.length, named(beyond.length > 0 ? beyond : [most]))
  })
