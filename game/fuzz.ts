import { produce } from 'immer'
import { SEATS } from '../content/ids.ts'
import { POLICIES_BY_NAME, type Policy, playRound, type Round } from './actors/index.ts'
import { mischief } from './fuzz-mischief.ts'
import { disturbed, PLANTED } from './fuzz-secrets.ts'
import { notPlain, offScale } from './fuzz-shape.ts'
import { EVERYONE } from './places.ts'
import { fold, play, refusal } from './play.ts'
import { scenarioOf } from './scenarios.ts'
import { setUp } from './setup.ts'
import { type Trace, tracing } from './telling.ts'
import { heard, view } from './view.ts'
import type { Decision, World } from './world.ts'

/**
 * One whole game of random legal play with what a careless or a curious person might add to it, and every law of the
 * rules looked at on the way: it ends, stays plain, keeps to its scales, replays, and tells nobody what is not theirs.
 */
export type Fuzzed = {
  readonly seed: number
  readonly decisions: readonly Decision[]
  readonly refused: number
  readonly world: World
  readonly trace: Trace
  /** What broke a law, in a sentence; empty if nothing did. */
  readonly findings: readonly string[]
}

/** How much is looked at: one in so many decisions is searched for leaks, one in so many games is played with Immer too. */
export type Thoroughness = { readonly leaks: number; readonly immer: number }
const THOROUGH: Thoroughness = { leaks: 40, immer: 4 }

/** More decisions than any game of scripted actors needs; a game that makes more has got stuck. */
const MOST_DECISIONS = 4000

const policiesFor = (seed: number): readonly Policy[] => {
  const { random, doctrine, novice } = POLICIES_BY_NAME
  return EVERYONE.map(seat => (seed % 4 > 0 ? random : [random, doctrine, novice][((seed / 4 + seat) % 3) | 0]))
}

/** What a seat may know, hidden things changed: it must look the same to it, and a refusal must be the same. */
export const leaks = (world: World, decision: Decision | undefined): string[] => {
  if (world.phase === 'over') return []
  const found: string[] = []
  for (const seat of [-1, ...EVERYONE]) {
    const other = disturbed(world, seat)
    const seen = JSON.stringify(view(other, seat))
    if (seen !== JSON.stringify(view(world, seat))) found.push(`seat ${seat} sees what it may not know`)
    if (seen.includes(PLANTED)) found.push(`seat ${seat} reads a secret`)
  }
  if (!decision || decision.seat === 'control') return found
  const seat = SEATS.indexOf(decision.seat)
  const [plain, ...others] = [world, view(world, seat), disturbed(world, seat)].map(each =>
    JSON.stringify(refusal(each, decision)),
  )
  if (others.some(each => each !== plain)) found.push(`the refusal of ${JSON.stringify(decision)} tells a secret`)
  return found
}

/** Rows that a seat may not read, or may read only with the cause blotted out. */
export const tellsTooMuch = (world: World, trace: Trace): string[] => {
  if (world.phase === 'over') return []
  const found: string[] = []
  for (const seat of [-1, ...EVERYONE]) {
    for (const row of heard(JSON.parse(JSON.stringify(trace.told)), seat, false)) {
      if (row.seen.length > 0 && (seat < 0 || !row.seen.includes(seat)))
        found.push(`seat ${seat} hears ${row.kind} of ${row.seat}`)
      if (row.changes.some(({ track, from, to }) => track === 'cells' && from + to !== 1))
        found.push(`seat ${seat} hears how many cells there are`)
      if (/^(shelter|leak)/.test(row.item) && row.seat !== seat && row.kind !== 'published')
        found.push(`seat ${seat} hears of a covert order`)
    }
  }
  return found
}

export const fuzz = (scenario: string, seed: number, thorough: Thoroughness = THOROUGH): Fuzzed => {
  const trace = tracing()
  const decisions: Decision[] = []
  const findings: string[] = []
  const world = setUp(scenario, seed, trace)
  const note = (sentence: string): void => {
    if (findings.length < 20) findings.push(`seed ${seed}, turn ${world.turn}, ${decisions.length}: ${sentence}`)
  }
  let refused = 0
  let asked = 0

  const act = (decision: Decision): void => {
    if (decisions.length > MOST_DECISIONS) return
    asked++
    const looks = (asked + seed) % thorough.leaks === 0
    if (looks) for (const leak of leaks(world, decision)) note(leak)
    const before = looks ? JSON.stringify(world) : ''
    if (refusal(world, decision)) {
      refused++
      if (looks && JSON.stringify(world) !== before) note(`asking for ${decision.move} changed the world`)
      return
    }
    const told = trace.told.length
    play(world, decision, trace)
    decisions.push(decision)
    const resolved = trace.told.length > told + 30
    const wrong = offScale(world) ?? (looks || resolved || decisions.length % 5 === 0 ? notPlain(world) : undefined)
    if (wrong) note(`after ${JSON.stringify(decision)} ${wrong}`)
    if (looks || (resolved && (world.turn + seed) % 3 === 0))
      for (const leak of tellsTooMuch(world, { ...trace, told: trace.told.slice(told) })) note(leak)
  }

  const round: Round = {
    policies: policiesFor(seed),
    see: seat => view(world, seat),
    act: ({ decision }) => {
      act(decision)
      for (const each of mischief(world, seed * 8191 + asked)) act(each)
    },
    seed,
  }

  const turns = scenarioOf(scenario).turns.length
  for (let rounds = 0; world.phase === 'decision' && rounds < turns * 2; rounds++) {
    const { turn } = world
    playRound(round, turn)
    if (world.phase === 'decision' && world.turn === turn) unstick(world, act)
    if (world.phase === 'decision' && world.turn === turn) note('nobody can seal')
  }
  if (world.phase !== 'over') note('the game never ends')

  // No trace here: told or not, the game is the same.
  const again = JSON.stringify(fold(scenario, seed, decisions))
  if (again !== JSON.stringify(world)) note('the replay is another game')
  if (seed % thorough.immer === 0) {
    let drafted = setUp(scenario, seed)
    for (const decision of decisions) drafted = produce(drafted, draft => play(draft as World, decision))
    if (JSON.stringify(drafted) !== again) note('played on drafts it is another game')
  }
  return { seed, decisions, refused, world, trace, findings }
}

/** A seat whose orders became dear can always clear them and seal. */
const unstick = (world: World, act: (decision: Decision) => void): void => {
  const { turn } = world
  for (const seat of EVERYONE) {
    if (world.turn !== turn || world.phase === 'over' || world.plans[seat].sealed) continue
    for (let slot = 0; slot < world.plans[seat].calls.length; slot++)
      act({ seat: SEATS[seat], move: 'draft', args: { slot, call: '' } })
    act({ seat: SEATS[seat], move: 'seal', args: {} })
  }
}
