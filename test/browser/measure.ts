import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What the page breaks of WCAG 2.2 AA, in both themes, and whether anything is wider than the window. */
export async function faultsOf(page: Page, screen: string): Promise<string[]> {
  const faults: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    // Names, order and targets are the same by night.
    // The drawing inside the map is hidden from readers, and large: they get its list.
    const axe = new AxeBuilder({ page }).exclude('.map > svg > *')
    const night = () => axe.withRules('color-contrast')
    const { violations } = await (colorScheme === 'dark' ? night() : axe.withTags(RULES)).analyze()
    for (const { id, nodes } of violations)
      faults.push(`${screen}, ${colorScheme}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
  }
  return [...faults, ...(await overflowOf(page, screen))]
}

export async function overflowOf(page: Page, screen: string): Promise<string[]> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  return content > window ? [`${screen}: ${content} px wide in a window of ${window}`] : []
}

/** Names and sizes of what is to be pressed and smaller than a finger. */
export const smallTargets = (targets: Locator, least = 44): Promise<string[]> =>
  targets.evaluateAll(
    (elements, size) =>
      elements.flatMap(element => {
        const { width, height } = element.getBoundingClientRect()
        const isShown = element.checkVisibility() && width > 0
        const isSmall = isShown && (Math.round(width) < size || Math.round(height) < size)
        return isSmall
          ? [`${element.textContent?.trim().slice(0, 40)}: ${Math.round(width)} × ${Math.round(height)}`]
          : []
      }),
    least,
  )

/** Words that can be read in a place, as far as they stand in the window's first view or all of them. */
export const wordsIn = (place: Locator, { firstView = false } = {}): Promise<number> =>
  place.evaluate((root, onlyFirst) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    let words = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent?.checkVisibility() || parent.closest('.said, option:not(:checked)')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      if (onlyFirst && range.getBoundingClientRect().top > innerHeight) continue
      words += node.textContent?.match(/[\p{L}\p{N}][\p{L}\p{N}’'–-]*/gu)?.length ?? 0
    }
    return words
  }, firstView)
