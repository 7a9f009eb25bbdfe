import { describe, expect, test } from 'vitest'
import { SEATS } from '../../content/ids.ts'
import { below } from '../../game/actors/chance.ts'
import type { Think } from '../../game/actors/dialogues.ts'
import { type Host, host } from '../../game/actors/host.ts'
import { POLICIES_BY_NAME } from '../../game/actors/index.ts'
import type { Policy, Question, Said } from '../../game/actors/kinds.ts'
import type { Level } from '../../game/actors/levels.ts'
import { playRound } from '../../game/actors/table.ts'
import '../../game/moves/all.ts'
import { attempt, fold, play } from '../../game/play.ts'
import type { Reason } from '../../game/reasons.ts'
import { setUp } from '../../game/setup.ts'
import { view } from '../../game/view.ts'
import type { Decision, World } from '../../game/world.ts'

// Seats that take their time, on a table of their own; the answers come when the test lets them.

type Asked = { readonly question: Question; readonly answer: (said?: readonly Said[]) => Promise<void> }

type Sitting = {
  readonly world: World
  readonly log: Decision[]
  readonly host: Host
  readonly levels: (Level | undefined)[]
  /** Questions that nobody has answered yet. */
  readonly open: Asked[]
  readonly decide: (seat: number, move: string, args?: unknown) => Reason | undefined
}

const PERSON = 3
const policy: Policy = POLICIES_BY_NAME.doctrine

/** What the doctrine would say upon the view that came with the question, as a thread would: the dice go on. */
const byDoctrine = ({ seat, stage, chance, view: seen }: Parameters<Think>[0]): readonly Said[] =>
  policy[stage](structuredClone(seen), seat, chance)

const sit = (persons: readonly number[] = [PERSON], seed = 1): Sitting => {
  const world = setUp('after-kabul', seed)
  const log: Decision[] = []
  const open: Asked[] = []
  const levels: (Level | undefined)[] = SEATS.map((_, seat) => (persons.includes(seat) ? undefined : 'strategist'))
  const take = (decision: Decision): Reason | undefined => {
    const refused = attempt(world, decision)
    if (!refused) log.push(decision)
    return refused
  }
  const see = (seat: number) => view(world, seat)
  const chairs = host({
    see,
    play: ({ decision }) => take(decision),
    levelOf: seat => levels[seat],
    seed,
    think: question =>
      new Promise(resolve => {
        const asked: Asked = {
          question,
          answer: async said => {
            open.splice(open.indexOf(asked), 1)
            resolve(said ?? byDoctrine(question))
            await Promise.resolve()
            await Promise.resolve()
          },
        }
        open.push(asked)
      }),
    thought: () => undefined,
  })
  return {
    ...{ world, log, host: chairs, levels, open },
    decide: (seat, move, args = {}) => {
      const before = see(seat)
      const refused = take({ seat: SEATS[seat], move, args } as Decision)
      if (!refused) chairs.react(seat, before)
      return refused
    },
  }
}

/** Answers one question after the other until nobody asks, or until one that is not to be answered. */
const answerAll = async ({ open }: Sitting, until: (question: Question) => boolean = () => false): Promise<void> => {
  while (open.length > 0 && !until(open[0].question)) await open[0].answer()
}

describe('a round with seats that take their time', () => {
  test.each([1, 2, 3])('comes to the same decisions as one that is played at once: seed %i', async seed => {
    const sitting = sit([], seed)
    const world = setUp('after-kabul', seed)
    const log: Decision[] = []
    const act = ({ decision }: Said): void => {
      if (!attempt(world, decision)) log.push(decision)
    }
    playRound({ policies: SEATS.map(() => policy), see: seat => view(world, seat), act, seed }, 1)
    sitting.host.settle()
    await answerAll(sitting, () => sitting.world.turn > 1)
    expect(sitting.log).toEqual(log)
    expect(log.length).toBeGreaterThan(30)
    expect(sitting.world.turn).toBe(2)
  })

  test('waits for one seat at a time, and the person plays on meanwhile', async () => {
    const sitting = sit()
    sitting.host.settle()
    expect(sitting.host.thinking()).toEqual([0])
    expect(sitting.decide(PERSON, 'draft', { slot: 0, call: 'line:against taliban' })).toBeUndefined()
    expect(sitting.decide(PERSON, 'seal')).toBeUndefined()
    expect(sitting.world.turn).toBe(1)
    await answerAll(sitting, () => sitting.world.turn > 1)
    expect(sitting.world.turn).toBe(2)
    // The next turn is thought about at once.
    expect(sitting.host.thinking()).toEqual([0])
  })

  test('answers an offer while others still think about their orders', async () => {
    const sitting = sit()
    sitting.host.settle()
    await answerAll(sitting, ({ stage }) => stage === 'orders')
    const promises = [{ clause: 'pay', from: 'tajikistan', funds: 1 }]
    expect(sitting.decide(PERSON, 'propose', { to: 'china', promises, secret: false })).toBeUndefined()
    const reply = sitting.open.find(({ question }) => question.stage === 'replies')
    expect(reply?.question.seat).toBe(1)
    await reply?.answer()
    expect(sitting.world.deals.at(-1)).toMatchObject({ by: PERSON, to: 1, state: 'accepted' })
    expect(sitting.world.plans[0].sealed).toBe(false)
  })
})

describe('an answer that comes too late', () => {
  /** The person has sealed, and one seat is asked for its orders, which all others have sealed. */
  const lastOrders = async (): Promise<{ sitting: Sitting; last: Asked }> => {
    const sitting = sit()
    sitting.host.settle()
    await answerAll(sitting, ({ stage, seat }) => stage === 'orders' && seat === 8)
    return { sitting, last: sitting.open[0] }
  }

  test('is not heard once the turn has moved on', async () => {
    const { sitting, last } = await lastOrders()
    play(sitting.world, { seat: 'control', move: 'end', args: {} })
    const { length } = sitting.log
    await last.answer()
    expect(sitting.log.slice(length).filter(({ seat }) => seat === SEATS[8])).toEqual([])
    expect(sitting.world.turn).toBe(2)
    // The new turn is settled upon it.
    expect(sitting.host.thinking()).toEqual([0])
  })

  test('is not heard once a person has sat down, who seals for themselves', async () => {
    const { sitting, last } = await lastOrders()
    sitting.levels[8] = undefined
    const { length } = sitting.log
    await last.answer()
    expect(sitting.log.length).toBe(length)
    expect(sitting.world.plans[8].sealed).toBe(false)
    expect(sitting.host.thinking()).toEqual([])
  })

  test('is not heard once the host has let go of it', async () => {
    const { sitting, last } = await lastOrders()
    sitting.host.abandon()
    expect(sitting.host.thinking()).toEqual([])
    const { length } = sitting.log
    await last.answer()
    expect(sitting.log.length).toBe(length)
    // Asked anew, the seat is thought about anew.
    sitting.host.settle()
    expect(sitting.host.thinking()).toEqual([8])
  })

  test('is thought over where an agreement came between, upon what is there by then', async () => {
    const { sitting, last } = await lastOrders()
    const promises = [{ clause: 'pay', from: 'tajikistan', funds: 1 }]
    expect(sitting.decide(PERSON, 'propose', { to: 'united-states', promises, secret: false })).toBeUndefined()
    const reply = sitting.open.find(({ question }) => question.stage === 'replies')
    await reply?.answer()
    expect(sitting.world.deals.at(-1)).toMatchObject({ by: PERSON, to: 8, state: 'accepted' })
    await last.answer()
    expect(sitting.world.plans[8].sealed).toBe(false)
    const [again] = sitting.open
    expect(again.question).toMatchObject({ seat: 8, stage: 'orders' })
    await again.answer()
    expect(sitting.world.plans[8].sealed).toBe(true)
  })

  test('is played as far as it still can be', async () => {
    const { sitting, last } = await lastOrders()
    const impossible = {
      decision: { seat: SEATS[8], move: 'draft', args: { slot: 0, call: 'no such order' } } as Decision,
    }
    await last.answer([{ ...impossible, because: '', source: [] }])
    expect(sitting.world.plans[8]).toMatchObject({ sealed: true, calls: ['', ''] })
  })
})

describe('thinking that is cut short', () => {
  test('leaves nobody unsealed: who still thought writes its orders by its doctrine', async () => {
    const sitting = sit()
    sitting.host.settle()
    const [{ answer }] = sitting.open
    sitting.host.cutShort()
    expect(sitting.host.thinking()).toEqual([])
    expect(sitting.world.plans.map(({ sealed }) => sealed)).toEqual(SEATS.map((_, seat) => seat !== PERSON))
    expect(sitting.world.plans.some(({ calls }) => calls.some(call => call !== ''))).toBe(true)
    const { length } = sitting.log
    await answer()
    expect(sitting.log.length).toBe(length)
  })

  test('and a level that answers at once is asked at once, also in mid-thought', async () => {
    const sitting = sit()
    sitting.host.settle()
    const [first] = sitting.open
    sitting.levels.fill('doctrine')
    sitting.levels[PERSON] = undefined
    await first.answer([])
    expect(sitting.open).toEqual([])
    expect(sitting.world.plans.map(({ sealed }) => sealed)).toEqual(SEATS.map((_, seat) => seat !== PERSON))
  })
})

describe('whatever two people do meanwhile', () => {
  const STAGES = ['choices', 'offers', 'replies', 'motions', 'votes', 'asks', 'orders'] as const

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('the game goes on to its end, and the record holds: seed %i', async seed => {
    const people = [PERSON, 6]
    const sitting = sit(people, seed)
    const { world, open } = sitting
    const chance = { state: seed * 7919 }
    sitting.host.settle()
    for (let steps = 0; world.phase === 'decision'; steps++) {
      expect(steps).toBeLessThan(4_000)
      if (open.length > 0 && below(chance, 3) > 0) {
        // Not always in the order in which they were asked.
        await open[below(chance, open.length)].answer()
        continue
      }
      const seat = people[below(chance, people.length)]
      const stage = STAGES[below(chance, STAGES.length)]
      if (world.plans[seat].sealed && below(chance, 10) === 0) sitting.decide(seat, 'unseal')
      else {
        // What was written may have become impossible meanwhile; a person would strike it.
        if (stage === 'orders')
          for (const slot of world.plans[seat].calls.keys()) sitting.decide(seat, 'draft', { slot, call: '' })
        for (const { decision } of POLICIES_BY_NAME.random[stage](view(world, seat), seat, chance))
          sitting.decide(seat, decision.move, decision.args)
      }
      // Nobody waits for ever: where nobody thinks, only people have not sealed.
      const left = world.plans.flatMap(({ sealed }, at) => (sealed ? [] : [at]))
      if (open.length === 0 && world.phase === 'decision')
        expect(left.filter(each => !people.includes(each))).toEqual([])
    }
    expect(JSON.stringify(fold('after-kabul', seed, sitting.log))).toBe(JSON.stringify(world))
  })
})
