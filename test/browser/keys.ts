import { expect, type Locator, type Page } from '@playwright/test'

/** Playing without a mouse: Tab to a place, then the key that does it. */

/** Presses Tab until the place has the focus. */
export async function tabTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(place).toBeVisible()
  for (let pressed = 0; pressed < 250; pressed++) {
    if (await place.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard never reached ${place}.`)
}

/** Goes there and presses a key. */
export async function press(page: Page, place: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, place)
  await page.keyboard.press(key)
}
