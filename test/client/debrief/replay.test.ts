import { describe, expect, test } from 'vitest'
import { moversOf, weightiest } from '../../../client/debrief/movers.ts'
import { replay } from '../../../client/debrief/replay.ts'
import { courseOf, ordersToLeave, turningOf } from '../../../client/debrief/turning.ts'
import { fold } from '../../../game/play.ts'
import { partsOf } from '../../../game/score.ts'
import { total } from '../../../game/tracks.ts'
import { without } from '../../../game/turning-points.ts'
import type { Decision } from '../../../game/world.ts'
import { recorded } from './recorded.ts'

const { record, final } = recorded(4)
const again = replay(record)

test('the record, folded again, ends in the same world', () => {
  expect(again.final).toEqual(final)
  expect(again.final).toEqual(fold(record.scenario, record.seed, record.decisions))
})

test('there is a world before each turn and one at the end', () => {
  expect(again.worlds).toHaveLength(again.turns.length + 1)
  expect(again.turns.map(({ turn }) => turn)).toEqual(again.turns.map((_, at) => at + 1))
})

test('each turn keeps what stood on the desks, sealed reasons included', () => {
  for (const { turn, plans } of again.turns) {
    const drafted = again.made.find(made => made.turn === turn && made.decision.move === 'draft')
    if (drafted) expect(plans.some(plan => plan.reasons.includes('To be seen there.'))).toBe(true)
  }
})

test('every decision belongs to the turn it was made in', () => {
  expect(again.made).toHaveLength(record.decisions.length)
  expect(again.made.map(({ turn }) => turn)).toEqual(again.made.map(({ turn }) => turn).sort((a, b) => a - b))
})

test('what moved the index in the first turn adds up to what it moved by', () => {
  const [movers] = moversOf(again, world => [total(partsOf(world))])
  const first = movers.filter(({ row }) => row.turn === 1).reduce((sum, { by }) => sum + by, 0)
  expect(first).toBe(again.worlds[1].index - again.worlds[0].index)
})

test('the weightiest rows stand in the order of the turns', () => {
  const [movers] = moversOf(again, world => [total(partsOf(world))])
  const turns = weightiest(movers, 5).map(({ row }) => row.turn)
  expect(turns).toHaveLength(5)
  expect(turns).toEqual([...turns].sort((a, b) => a - b))
})

/** The same game, in which Control lets turn 1 be played twice over and takes the first time back. */
const twice = (): typeof record => {
  const first = record.decisions.findIndex((_, i) => again.log[i].turn === 2)
  const amend = {
    effects: [{ kind: 'change', track: 'opium', by: -1 }],
    reason: 'A slip.',
  }
  const back: readonly Decision[] = [
    { seat: 'control', move: 'amend', args: amend },
    { seat: 'control', move: 'rewind', args: { turn: 1 } },
  ]
  const played = record.decisions.slice(0, first)
  const why = { decision: first + 2, because: 'Said the second time.', source: ['design'] }
  const decisions = [...played, ...back, ...record.decisions]
  return { ...record, decisions, whys: [{ ...why, decision: 0, because: 'Said the first time.' }, why] }
}

describe('a game that Control took back', () => {
  const record = twice()
  const back = replay(record)
  const first = record.decisions.findIndex(({ move }) => move === 'rewind') + 1

  test('is the game that stands, and ends in its world', () => {
    expect(back.final).toEqual(final)
    expect(back.turns).toEqual(again.turns)
    expect(back.made.map(({ decision }) => decision)).toEqual(again.made.map(({ decision }) => decision))
  })

  test('keeps in its log what was undone, and by what', () => {
    expect(back.log).toHaveLength(record.decisions.length)
    expect(back.log.filter(({ undoneBy }) => undoneBy >= 0)).toHaveLength(first - 1)
    expect(new Set(back.log.slice(0, first - 1).map(({ undoneBy }) => undoneBy))).toEqual(new Set([first - 1]))
    expect(back.log.map(({ turn }) => turn).slice(first - 2, first + 1)).toEqual([2, 2, 1])
  })

  test('each reason stays with its own decision', () => {
    expect(back.made[0].why?.because).toBe('Said the second time.')
    expect(back.log[0].why?.because).toBe('Said the first time.')
  })

  test('what an order changed is found on the standing game', () => {
    const [order] = ordersToLeave(back, 3)
    const [same] = ordersToLeave(again, 3)
    expect(turningOf(courseOf(back, record), order)).toEqual(turningOf(courseOf(again, { ...record }), same))
    expect(without(courseOf(back, record), { turn: 9, seat: 0, slot: 0 })).toEqual(final)
  })
})

test('a game that Control ended has its last turn without orders', () => {
  const at = record.decisions.findIndex((_, i) => again.log[i].turn === 2)
  const draft = record.decisions.slice(at).find(({ move }) => move === 'draft') as Decision
  const closed = replay({
    ...record,
    decisions: [...record.decisions.slice(0, at), draft, { seat: 'control', move: 'close', args: {} }],
  })
  expect(closed.final.ending).toBe('closed')
  expect(closed.turns.map(({ turn }) => turn)).toEqual([1, 2])
  expect(closed.turns[1].plans.flatMap(({ calls }) => calls).join('')).toBe('')
})
