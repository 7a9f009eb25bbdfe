import type { Page } from '@playwright/test'
import { words } from '../../client/start/words.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { POLICIES_BY_NAME, playRound, type Said } from '../../game/actors/index.ts'
import { attempt } from '../../game/play.ts'
import { RULES, setUp } from '../../game/setup.ts'

/** A game that all nine seats played by script, as the file that the start screen takes in. */
export const savedFile = (turns = 6, seat: SeatId = 'tajikistan', seed = 7): string => {
  const scenario = 'after-kabul'
  const level = 'doctrine'
  const world = setUp(scenario, seed)
  const entries: Said[] = []
  const act = (said: Said): void => {
    if (!attempt(world, said.decision)) entries.push(said)
  }
  const round = { policies: SEATS.map(() => POLICIES_BY_NAME[level]), see: () => world, act, seed }
  while (world.phase === 'decision' && world.turn <= turns) playRound(round, world.turn)
  const { phase, turn } = world
  const read = phase === 'over' ? turn : turn - 1
  const head = { id: 'played', rules: RULES, scenario, seat, level, seed, started: 1, updated: 2, turn, phase, read }
  return JSON.stringify({ format: 'amu-darya-solo-1', game: head, entries })
}

/** Takes a file in at the start screen. */
export async function openFile(page: Page, text: string): Promise<void> {
  await page.goto('/')
  // The printed page has such a field too, and nobody behind it yet.
  await page.locator('[data-shell]').waitFor({ state: 'detached' })
  await page
    .getByLabel(words.openFile)
    .and(page.locator('input'))
    .setInputFiles({ name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}
