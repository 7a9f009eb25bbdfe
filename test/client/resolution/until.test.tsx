import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Until } from '../../../client/resolution/until.tsx'
import { SCENARIOS } from '../../../content/scenarios/index.ts'

const said = (scenario: keyof typeof SCENARIOS, turn: number) =>
  renderToStaticMarkup(<Until world={{ scenario }} turn={turn} />)

test('headlines say whom “Kabul” means only before it has fallen', () => {
  const fall = SCENARIOS['summer-on-the-border'].clock?.turn ?? 0
  expect(said('summer-on-the-border', fall - 1)).toContain('means the Taliban')
  expect(said('summer-on-the-border', fall)).toBe('')
  expect(said('after-kabul', 1)).toBe('')
})
