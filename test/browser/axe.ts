import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Where to look, a selector; and by which rules, named or by their tags. Everything by every rule where neither is said. */
type Look = { readonly within?: string; readonly rules?: readonly string[]; readonly tags?: readonly string[] }

/** Every accessibility rule that the page breaks, with the elements that break it. */
export async function violationsOf(page: Page, { within, rules, tags }: Look = {}): Promise<string[]> {
  // Our pages have no frames, for whose sake it would open a blank page beside each; and only what fails is told.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  if (within) axe.include(within)
  if (rules) axe.withRules([...rules])
  if (tags) axe.withTags([...tags])
  // The drawing inside the map is hidden from readers, and large: they get its list.
  const { violations } = await axe.exclude('.map > svg > *').analyze()
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
}

export async function expectAccessible(page: Page, what = 'page'): Promise<void> {
  expect(await violationsOf(page), `accessibility of the ${what}`).toEqual([])
}
