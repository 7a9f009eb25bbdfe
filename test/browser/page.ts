import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test as plain } from '@playwright/test'

/** A test whose page must not log an error, throw, or be refused anything it asked for. */
export const test = plain.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('console', message => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', error => complaints.push(String(error)))
      await use(complaints)
      expect(complaints, 'errors on the page').toEqual([])
    },
    { auto: true },
  ],
})

/** Fails with every accessibility rule the page breaks and the elements that break it. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(node => node.target).join('; ')})`)
  expect(told, 'accessibility').toEqual([])
}

export { expect }
