import { expect, test } from 'vitest'
import { traceSentence } from '../../../client/online/trace.ts'
import { TURN_1 } from '../../../content/events/turn-1.ts'
import { eventOf } from '../../../game/events.ts'
import type { TraceKind, TraceLine } from '../../../game/wire/room.ts'

const line = (kind: TraceKind, data: TraceLine['data'] = {}): TraceLine => ({
  ...{ id: 1, at: 0, world: 1, turn: 1 },
  kind,
  data,
})

test('what Control wrote is said in its own words', () => {
  expect(traceSentence(line('injected', { text: 'The bridge closes' }))).toContain('“The bridge closes”')
})

test('an event of the scenario is said by its headline', () => {
  const [event] = Object.keys(TURN_1)
  const headline = eventOf(event)?.headline ?? ''
  expect(headline).not.toBe('')
  expect(traceSentence(line('injected', { event }))).toContain(headline)
})

test('an event that was held back is neither named nor said to have come', () => {
  const said = traceSentence(line('injected'))
  expect(said).toContain('held')
  expect(said).not.toContain('“')
})
