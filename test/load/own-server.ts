import type { AddressInfo } from 'node:net'
import { type Limited, RATES, type Rate } from '../../server/live/limits.ts'
import { logging } from '../../server/logging.ts'
import { serve } from '../../server/serve.ts'
import { type Settings, settingsFrom } from '../../server/settings.ts'
import { openMemory } from '../../server/store/memory.ts'
import { openStore } from '../../server/store/open.ts'
import { answerUsage } from './usage.ts'

/** This project's server in a process of its own, with nothing counted against its clients: they all share one address. */

const settings = settingsFrom({ LOG_LEVEL: 'error', DATA: process.argv[3] }) as Settings
const store = process.argv[2] === 'memory' ? openMemory() : await openStore(settings)
const unlimited = Object.fromEntries(Object.keys(RATES).map(what => [what, { points: 1e9, duration: 60 }]))
const { server } = await serve({
  ...{ settings, store, log: logging(settings) },
  rates: unlimited as Record<Limited, Rate>,
})
server.listen(0, '127.0.0.1', () => answerUsage((server.address() as AddressInfo).port))
