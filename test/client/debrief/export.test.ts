import { expect, test } from 'vitest'
import { decisionsText, recordText } from '../../../client/debrief/export.ts'
import { replay } from '../../../client/debrief/replay.ts'
import type { Decision } from '../../../game/world.ts'
import { recorded } from './recorded.ts'

const said: Decision = { seat: 'iran', move: 'say', args: { to: [], text: 'One, "two"\nthree' } }
const { record } = recorded(1, turn => (turn === 1 ? [said] : []))

test('the record reads back as it was', () => {
  expect(JSON.parse(recordText(record))).toEqual(record)
})

test('the table has a line for each decision and one for the heads', () => {
  const text = decisionsText(replay(record))
  expect(text.split('\r\n')).toHaveLength(record.decisions.length + 2)
  expect(text).toMatch(/^turn,seat,move,args,reason,because,source,undone\r\n/)
})

test('quotes are doubled, so that a cell stays one cell', () => {
  expect(decisionsText(replay(record))).toContain('1,iran,say,"{""to"":[],""text"":""One, \\""two\\""\\nthree""}",,,,')
})

test('a reason that looks like a formula is only text', () => {
  const why = { decision: 0, because: '=1+1', source: ['design'] }
  expect(decisionsText(replay({ ...record, whys: [why] }))).toContain(",'=1+1,design,")
})
