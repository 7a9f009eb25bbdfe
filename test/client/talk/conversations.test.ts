import { expect, test } from 'vitest'
import { arrived, conversationsOf, conversationWith, messagesIn } from '../../../client/talk/conversations.ts'
import { waitingCount, waitingOf } from '../../../client/talk/waiting-list.ts'
import { SEATS } from '../../../content/ids.ts'
import { SEAT } from '../../../game/places.ts'
import { play } from '../../../game/play.ts'
import { setUp } from '../../../game/setup.ts'
import { view } from '../../../game/view.ts'

const world = () => setUp('after-kabul', 3)

test('everyone, each seat, then the groups that have spoken', () => {
  const game = world()
  play(game, { seat: 'russia', move: 'say', args: { to: ['tajikistan', 'china'], text: 'A word to two.' } })
  const keys = conversationsOf(view(game, SEAT.tajikistan), 'tajikistan').map(each => each.key)
  expect(keys).toEqual(['all', ...SEATS.filter(id => id !== 'tajikistan'), 'russia+china'])
})

test('what one says oneself is not news; what is said to one is', () => {
  const game = world()
  play(game, { seat: 'tajikistan', move: 'say', args: { to: ['russia'], text: 'Is the range free?' } })
  play(game, { seat: 'russia', move: 'say', args: { to: ['tajikistan'], text: 'On the 20th.' } })
  const seen = view(game, SEAT.tajikistan)
  expect(messagesIn(seen, 'tajikistan', 'russia')).toHaveLength(2)
  expect(arrived(seen, 'tajikistan', conversationWith(['russia']))).toBe(1)
})

test('offers, leave asked, and motions not voted on wait for an answer', () => {
  const game = world()
  play(game, { seat: 'russia', move: 'ask', args: { call: 'drill khatlon' } })
  play(game, { seat: 'russia', move: 'table', args: { resolution: 'border-fund' } })
  play(game, {
    seat: 'russia',
    move: 'propose',
    args: { to: 'tajikistan', promises: [{ clause: 'pay', from: 'russia', funds: 1 }], secret: true },
  })
  const mine = waitingOf({ view: view(game, SEAT.tajikistan), seat: 'tajikistan' })
  expect(mine.map(each => each.kind).filter(kind => kind !== 'choice')).toEqual(['consent', 'offer', 'vote'])
  const others = waitingOf({ view: view(game, SEAT.iran), seat: 'iran' })
  expect(others.filter(each => each.kind !== 'choice')).toEqual([])
  expect(waitingCount({ view: view(game, SEAT.tajikistan), seat: 'tajikistan' })).toBe(mine.length)
})
