import { describe, expect, test } from 'vitest'
import { openStep } from '../../../client/lesson/passed.ts'
import { SEATS } from '../../../content/ids.ts'
import { FIRST_ORDERS } from '../../../content/scenarios/first-orders.ts'
import { fold } from '../../../game/play.ts'
import { view } from '../../../game/view.ts'
import type { Decision } from '../../../game/world.ts'

const { lesson } = FIRST_ORDERS
if (!lesson) throw new Error('first-orders has no lesson')
const seat = SEATS.indexOf(lesson.seat)
const at = (decisions: readonly Decision[], read: number, readTo: number): string | undefined => {
  const seen = { view: view(fold('first-orders', 1, decisions), seat), read }
  return lesson.steps[openStep(lesson, seen, seat, readTo)]?.done
}
const firstDeed = lesson.steps.findIndex(step => step.done !== 'read')
const draft: Decision = { seat: lesson.seat, move: 'draft', args: { slot: 0, call: 'reinforce khatlon' } }
const end: Decision = { seat: 'control', move: 'end', args: {} }

describe('the first lesson', () => {
  test('begins with what is read', () => expect(at([], 0, 0)).toBe('read'))
  test('waits for an order', () => expect(at([], 0, firstDeed)).toBe('draft'))
  test('goes on once one is written', () => expect(at([draft], 0, firstDeed)).toBe('seal'))
  test('waits for the resolution to be read', () => expect(at([draft, end], 0, firstDeed)).toBe('resolution'))
  test('leaves the first turn behind', () => expect(at([draft, end], 1, 0)).toBe('read'))
  test('ends', () => expect(at([draft, end, end], 2, lesson.steps.length)).toBe(undefined))
})
