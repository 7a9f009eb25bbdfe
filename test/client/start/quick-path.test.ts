import { describe, expect, test } from 'vitest'
import { words } from '../../../client/start/words.ts'
import { ACTORS } from '../../../content/actors/index.ts'
import { SEATS } from '../../../content/ids.ts'
import type { Order } from '../../../content/kinds.ts'
import { MANDATES } from '../../../content/mandates/index.ts'
import { ORDERS } from '../../../content/orders/index.ts'
import { rulesText } from '../../../game/words/index.ts'

const count = (text: string): number => text.split(/\s+/).filter(part => /[\p{L}\p{N}]/u.test(part)).length

/** What is read on the way from the start screen to two sealed orders: the play block, the briefing, two cards. */
const read = (seat: (typeof SEATS)[number]): string[] => {
  const { name, inOneLine, briefing, agendas } = ACTORS[seat]
  const longest = [...agendas].sort((a, b) => count(b.text) - count(a.text))[0]
  const cards = Object.values<Order>(ORDERS)
    .flatMap(order => order.forms.filter(form => form.by.includes(seat)).map(form => rulesText(form, order)))
    .sort((a, b) => count(b) - count(a))
  return [
    ...[words.alone, words.aloneText, words.begin, words.lesson, words.another],
    ...[
      words.aim,
      words.situation('23 Aug'),
      words.advice,
      words.score,
      words.agenda,
      words.takeChair,
      words.more,
      words.goals,
    ],
    ...[name, inOneLine, briefing.aim, briefing.situation, briefing.advice],
    ...MANDATES[seat].map(goal => goal.name),
    ...[longest.name, longest.text],
    ...cards.slice(0, 2),
  ]
}

describe('the quick path', () => {
  test.each(SEATS)('from %s’s briefing to its first seal takes at most 350 words', seat => {
    expect(read(seat).reduce((sum, text) => sum + count(text), 0)).toBeLessThanOrEqual(350)
  })
})
