import { describe, expect, test } from 'vitest'
import { optionsOf, possibleFrom } from '../../../client/talk/builder/possible.ts'
import { proof } from '../../../client/talk/builder/proof.ts'
import { concerning, outcomeOf, outcomeOfDeal } from '../../../client/talk/outcome.ts'
import { SEAT } from '../../../game/places.ts'
import { setUp } from '../../../game/setup.ts'
import { pair } from '../../../game/tracks.ts'
import { view } from '../../../game/view.ts'

const parties = { me: 'tajikistan', them: 'russia' } as const
const seen = () => view(setUp('after-kabul', 3), SEAT.tajikistan)

describe('clauses between two seats', () => {
  test('only what one may promise the other is offered', () => {
    const mine = possibleFrom(seen(), parties, [], 'tajikistan').map(each => each.clause)
    expect(mine).toContain('drills')
    expect(mine).not.toContain('base')
    expect(mine).not.toContain('intelligence')
  })

  test('a fifth clause is refused, and says how many are the most', () => {
    const word = { clause: 'word', from: 'tajikistan', text: 'We keep the bridge quiet.' } as const
    const [first] = possibleFrom(seen(), parties, [word, word, word, word], 'tajikistan')
    expect(first.refused?.code).toBe('too-many-clauses')
  })

  test('a sector is one of the giver’s own', () => {
    const drills = { clause: 'drills', from: 'tajikistan', sector: 'khatlon', turns: 1 } as const
    const sectors = optionsOf(seen(), parties, [drills], 0, 'sector').map(option => option.value)
    expect(sectors).toEqual(['khatlon', 'gorno-badakhshan'])
  })

  test('a sum above the purse carries its reason', () => {
    const world = seen()
    world.tracks.funds[SEAT.russia] = 2
    const pay = { clause: 'pay', from: 'russia', funds: 1 } as const
    const refused = optionsOf(world, parties, [pay], 0, 'funds').filter(option => option.refused)
    expect(refused.map(option => option.value)).toEqual([3, 4, 5, 6])
    expect(refused[0].refused?.code).toBe('deal-funds')
  })
})

describe('what an answer changes', () => {
  test('an accepted payment moves funds, and the view stays as it was', () => {
    const world = seen()
    const before = JSON.stringify(world)
    const terms = {
      by: SEAT.russia,
      to: SEAT.tajikistan,
      promises: [{ clause: 'pay', from: 'russia' as const, funds: 2 }],
    }
    const funds = world.tracks.funds[SEAT.tajikistan]
    expect(concerning(outcomeOfDeal(world, terms), 'tajikistan')).toEqual([
      { track: 'funds', at: SEAT.tajikistan, from: funds, to: funds + 2 },
    ])
    expect(JSON.stringify(world)).toBe(before)
  })

  test('a refused leave costs relation, told once for the pair', () => {
    const world = seen()
    world.consents.push({ by: SEAT.russia, host: SEAT.tajikistan, call: 'drill khatlon', answer: 'waiting' })
    const args = { by: 'russia', call: 'drill khatlon', yes: false }
    const from = world.relation[pair(SEAT.russia, SEAT.tajikistan)]
    expect(outcomeOf(world, { seat: 'tajikistan', move: 'consent', args })).toEqual([
      { track: 'relation', at: pair(SEAT.russia, SEAT.tajikistan), from, to: from - 1 },
    ])
  })
})

test('two drafts are marked word by word', () => {
  expect(proof('Russia pays 2 funds.', 'Russia pays 3 funds.')).toEqual([
    { kind: 'same', text: 'Russia pays' },
    { kind: 'out', text: '2' },
    { kind: 'in', text: '3' },
    { kind: 'same', text: 'funds.' },
  ])
})
