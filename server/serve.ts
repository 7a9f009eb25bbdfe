import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import type { Pace } from '../game/actors/thinking.ts'
import { addressesFor } from './addresses.ts'
import { api } from './live/api.ts'
import { type House, houseOf } from './live/house.ts'
import { type Limited, limitsOf, RATES, type Rate } from './live/limits.ts'
import { PACE, thinkersOf } from './live/thinkers.ts'
import { wire } from './live/wire.ts'
import type { Log } from './logging.ts'
import { metricsOf } from './metrics.ts'
import { hash, matches } from './sessions/secrets.ts'
import type { Settings } from './settings.ts'
import { buildName } from './site.ts'
import type { Store } from './store/store.ts'
import { web } from './web.ts'

type Setting = {
  readonly settings: Settings
  readonly store: Store
  readonly log: Log
  /** For measuring: how often things may be done. */
  readonly rates?: Readonly<Record<Limited, Rate>>
  /** Likewise: how long scripted seats may think. */
  readonly pace?: Pace
}
export type Serving = {
  readonly server: Server
  readonly house: House
  /** Closes the lines, and resolves once everything is on disk. The store stays open. */
  readonly close: () => Promise<void>
}

/** How often what has outlived its time is looked for, in ms. */
const SWEEP = 10 * 60_000

/** The whole server, ready to listen: pages, what they ask for, and sockets on one port. */
export const serve = async ({ settings, store, log, rates = RATES, pace = PACE }: Setting): Promise<Serving> => {
  const { failed } = log
  const metrics = metricsOf(settings)
  const thinkers = thinkersOf({ threads: settings.thinkThreads, pace, failed })
  const house = houseOf({ store, now: Date.now, failed, metrics, thinkers })
  metrics.watch(house)
  const limits = limitsOf(rates)
  const hostHash = settings.hostKey && hash(settings.hostKey)

  const backup = async (): Promise<ReadableStream<Uint8Array>> => {
    const folder = await mkdtemp(join(tmpdir(), 'amu-darya-'))
    const clear = () => rm(folder, { recursive: true, force: true })
    try {
      const file = join(folder, 'amu-darya.db')
      await store.backup(file)
      const stream = createReadStream(file)
      stream.on('close', () => void clear().catch(failed))
      return Readable.toWeb(stream) as ReadableStream<Uint8Array>
    } catch (error) {
      await clear()
      throw error
    }
  }
  const app = api({
    ...{ house, limits, failed },
    isHost: key => hostHash === undefined || (key !== undefined && matches(key, hostHash)),
    settings: {
      proxies: settings.trustProxy,
      origins: settings.origins,
      keepDaysMost: settings.keepDaysMost,
      hostKeyWanted: hostHash !== undefined,
      backup,
      addresses: () => {
        const at = server.address() as AddressInfo | null
        return addressesFor(at?.port ?? settings.port, settings.host, settings.publicUrl)
      },
    },
  })
  const server = web({
    api: getRequestListener(app.fetch),
    isWell: () => store.sessions().then(() => true),
    metrics: (request, response) => void metrics.answer(request, response).catch(failed),
  })
  const io = wire({
    ...{ server, house, limits },
    settings: { proxies: settings.trustProxy, origins: settings.origins, build: buildName() },
    heard: (what, detail) => {
      metrics.heard(what)
      if (what === 'failed') failed(detail)
    },
    sent: metrics.sent,
  })
  await house.wake()
  await house.sweep()
  const sweeping = setInterval(() => void house.sweep().catch(failed), SWEEP).unref()

  return {
    server,
    house,
    close: async () => {
      clearInterval(sweeping)
      await house.close()
      await io.close()
    },
  }
}
