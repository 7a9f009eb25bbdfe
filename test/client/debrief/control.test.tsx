import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Control, hasControl } from '../../../client/debrief/control.tsx'
import { replay } from '../../../client/debrief/replay.ts'
import type { Decision } from '../../../game/world.ts'
import { recorded } from './recorded.ts'

const control = (move: string, args: unknown): Decision => ({ seat: 'control', move, args })
const effects = [{ kind: 'change', track: 'queue', on: 'khatlon', by: 2 }]

const { record } = recorded(2)
const turn1 = record.decisions.slice(0, 5)
const played = replay({
  ...record,
  decisions: [
    ...turn1,
    control('inject', { text: 'A queue forms at Khatlon.', effects }),
    control('rewind', { turn: 1 }),
    control('amend', { effects, reason: 'It was entered wrongly.' }),
    ...record.decisions,
  ],
})
const page = renderToStaticMarkup(<Control replay={played} seat={3} record={record} />)
const items = page.split('<li>').slice(1)

test('a game without Control has no such part', () => {
  expect(hasControl(replay(record))).toBe(false)
  expect(hasControl(played)).toBe(true)
})

test('everything that Control did stands there, with effects and reasons, in order', () => {
  expect(items).toHaveLength(3)
  expect(items[0]).toContain('Brought in: “A queue forms at Khatlon.”')
  expect(items[0]).toContain('People waiting +2 at Khatlon.')
  expect(items[1]).toContain('Took the table back to the start of turn 1.')
  expect(items[2]).toContain('Reason: It was entered wrongly.')
})

test('what was undone says so, and the going back says how much it took', () => {
  expect(items.map(item => item.includes('Undone later'))).toEqual([true, false, false])
  expect(items[1]).toContain('5 decisions of the seats were undone with it.')
})
