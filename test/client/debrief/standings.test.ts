import { expect, test } from 'vitest'
import { replay } from '../../../client/debrief/replay.ts'
import { goalCourses, scoreRows } from '../../../client/debrief/standings.ts'
import { SEATS } from '../../../content/ids.ts'
import { mandateOf, scoresOf } from '../../../game/score.ts'
import { recorded } from './recorded.ts'

const again = replay(recorded(2).record)

test('the parts of every seat’s points add up to them', () => {
  for (const { goals, agenda, common, resented, total } of scoreRows(again.final)) {
    expect(goals + agenda + common + resented).toBe(total)
  }
  expect(scoreRows(again.final).map(({ total }) => total)).toEqual(scoresOf(again.final))
})

test.each(SEATS.map((id, seat) => [id, seat] as const))('%s: five goals and an agenda, over all turns', (_, seat) => {
  const courses = goalCourses(again, seat)
  expect(courses).toHaveLength(6)
  expect(courses.slice(0, 5).map(({ standing }) => standing)).toEqual(mandateOf(again.final, seat))
  for (const { points, values } of courses) {
    expect(points).toHaveLength(again.worlds.length)
    expect(values).toHaveLength(again.worlds.length)
  }
})
