import { expect, test } from 'vitest'
import { questionsOf, readingsOf } from '../../../client/debrief/asked.ts'
import { questionWords } from '../../../client/debrief/question-words.ts'
import { replay } from '../../../client/debrief/replay.ts'
import { GLOSSARY } from '../../../content/glossary.ts'
import { recorded } from './recorded.ts'

test.each([1, 2, 3, 4])('game %i: five questions, filled to the last place', seed => {
  const questions = questionsOf(replay(recorded(seed).record))
  expect(questions).toHaveLength(5)
  for (const question of questions) {
    expect(question).toMatch(/\?$/)
    expect(question).not.toMatch(/[{}]|undefined|NaN/)
  }
})

test('every idea has its numbers, and its terms stand in the glossary', () => {
  const readings = readingsOf(replay(recorded(1).record))
  for (const { id, terms } of questionWords.chapters) {
    expect(readings[id].length).toBeGreaterThan(2)
    for (const { value } of readings[id]) expect(value).not.toMatch(/[{}]|undefined|NaN/)
    for (const term of terms) expect(GLOSSARY.map(entry => entry.id)).toContain(term)
  }
})
