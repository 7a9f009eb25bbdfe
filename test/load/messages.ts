import type { Board } from '../../game/boardgame.ts'

/** How many messages to all a board holds: what one seat says, every other can count. */
export const messagesIn = (board: Board | undefined): number =>
  board?.world.messages.reduce((count, { to }) => (to.length === 0 ? count + 1 : count), 0) ?? 0
