import type { AddressInfo } from 'node:net'
import { RATES } from '../../server/live/limits.ts'
import { logging } from '../../server/logging.ts'
import { serve } from '../../server/serve.ts'
import { type Settings, settingsFrom } from '../../server/settings.ts'
import { openMemory } from '../../server/store/memory.ts'
import { UNLIMITED } from '../server/unlimited.ts'
import type { Usage } from './usage.ts'

/** A server to send anything to, in a process of its own; it counts what it could not do. */

/** What it has used, and how often something failed that it had not foreseen. */
export type Suffered = Usage & { readonly failed: number }

const settings = settingsFrom({ LOG_LEVEL: 'error' }) as Settings
const log = logging(settings, process.stderr)
let failures = 0
const failed = (error: unknown): void => {
  failures++
  log.failed(error)
}
const { server } = await serve({
  ...{ settings, store: openMemory(), log: { ...log, failed } },
  rates: process.argv[2] === 'limited' ? RATES : UNLIMITED,
})
process.on('message', () => {
  ;(globalThis as { gc?: () => void }).gc?.()
  const { heapUsed: heap, rss: resident } = process.memoryUsage()
  process.send?.({ cpu: process.cpuUsage().user, heap, resident, failed: failures } satisfies Suffered)
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
