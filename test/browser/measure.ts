import { expect, type Locator, type Page } from '@playwright/test'
import { violationsOf } from './axe.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What the page breaks of WCAG 2.2 AA, in both themes, and whether anything is wider than the window. */
export async function faultsOf(page: Page, screen: string): Promise<string[]> {
  const faults: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    // Names, order and targets are the same by night.
    const rules = colorScheme === 'dark' ? { rules: ['color-contrast'] } : { tags: TAGS }
    for (const broken of await violationsOf(page, rules)) faults.push(`${screen}, ${colorScheme}: ${broken}`)
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
