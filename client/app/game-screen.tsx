import { lazy, use, useEffect } from 'react'
import { isTrouble } from '../solo/trouble.ts'
import { GameMenu } from './game-menu.tsx'
import { GameStages } from './game-stages.tsx'
import { hold, tableOf } from './opened-games.ts'

const GameTrouble = lazy(() => import('./game-trouble.tsx').then(each => ({ default: each.GameTrouble })))

/** A game at its address, from the briefing to the debrief. */
export function GameScreen({ id }: { id: string }) {
  const found = tableOf(id)
  const table = found instanceof Promise ? use(found) : found
  useEffect(() => hold(id), [id])
  return isTrouble(table) ? (
    <GameTrouble id={id} trouble={table.trouble} />
  ) : (
    <GameStages table={table} menu={brief => <GameMenu brief={brief} />} />
  )
}
