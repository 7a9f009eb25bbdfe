import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { boardgame } from '../../game/boardgame.ts'
import { answerUsage } from './usage.ts'

/** boardgame.io's own server with the same game: its storage in memory, its options as they come. */

const { Server, Origins } = createRequire(import.meta.url)(
  'boardgame.io/server',
) as typeof import('boardgame.io/server')
const server = Server({ games: [boardgame({ scenario: 'after-kabul', seed: 1 })], origins: [Origins.LOCALHOST] })
const running = await server.run(0)
answerUsage((running.appServer.address() as AddressInfo).port)
