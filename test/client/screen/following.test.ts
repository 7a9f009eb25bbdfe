import { expect, test } from 'vitest'
import { follow } from '../../../client/screen/following.ts'
import type { WorldState } from '../../../game/wire/room.ts'

const at = (turn: number, phase: WorldState['phase'] = 'decision', number = 1) =>
  ({ number, turn, phase }) as WorldState

test('what was resolved before the screen was opened is not told', () => {
  expect(follow(undefined, at(4))).toEqual({ world: 1, resolved: 3, telling: 0 })
})

test('a turn is told once it is resolved under the eyes of the room', () => {
  const opened = follow(undefined, at(1))
  expect(follow(opened, at(1))).toBe(opened)
  expect(follow(opened, at(2)).telling).toBe(1)
})

test('the last turn is told when the game is over', () => {
  expect(follow(follow(undefined, at(6)), at(6, 'over')).telling).toBe(6)
})

test('a screen that was away tells the latest turn alone', () => {
  expect(follow(follow(undefined, at(2)), at(5)).telling).toBe(4)
})

test('what Control takes back is told no longer, and told anew when it is played again', () => {
  const telling = follow(follow(undefined, at(3)), at(4))
  const back = follow(telling, at(2))
  expect(back).toEqual({ world: 1, resolved: 1, telling: 0 })
  expect(follow(back, at(3)).telling).toBe(2)
})

test('another world begins where it stands', () => {
  const telling = follow(follow(undefined, at(1)), at(2))
  expect(follow(telling, at(5, 'decision', 2))).toEqual({ world: 2, resolved: 4, telling: 0 })
})
