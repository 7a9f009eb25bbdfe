import type { IncomingMessage, ServerResponse } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import '../game/moves/all.ts'
import { moveOf } from '../game/moves/index.ts'
import { mayReadMetrics } from './metrics-access.ts'
import { plain } from './plain.ts'
import type { Settings } from './settings.ts'

/**
 * What the server counts, in the text format of Prometheus. Of the process, not of anybody in it: no label holds more
 * than a role or the name of a move. The lag of the event loop, memory and processor time are among it.
 */
export type Metrics = {
  /** A decision that came to its end: by its move, taken or refused. */
  readonly decision: (move: string, ok: boolean) => void
  /** How long a taken decision was on its way from being received to being on disk. */
  readonly kept: (milliseconds: number) => void
  /** A durable write of so many decisions. */
  readonly wrote: (rows: number) => void
  /** A frame that went out to a device, in bytes before packing. */
  readonly sent: (bytes: number) => void
  /** What happened on a socket. */
  readonly heard: (what: Heard) => void
  /** Whom to ask, each time metrics are read, what there is right now. */
  readonly watch: (house: Watched) => void
  /** Answers a request for /metrics, or says who may ask. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

type Heard = 'connected' | 'gone' | 'misshapen' | 'failed'

/** What is there right now. */
type Watched = {
  readonly live: () => readonly {
    readonly counts: () => { readonly worlds: number; readonly devices: Readonly<Record<string, number>> }
  }[]
  /** Decisions that wait to be written. */
  readonly waiting: () => number
  /** Questions to strategists that wait or are being thought about. */
  readonly thinking: () => number
}

const ROLES = ['control', 'screen', 'person']
const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]
const ROWS = [1, 2, 5, 10, 20, 50, 100, 200, 500]

export function metricsOf({ metricsKey }: Pick<Settings, 'metricsKey'>): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const count = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `amu_${name}`, help, labelNames, registers })
  const spread = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `amu_${name}`, help, buckets, registers })

  const decisions = count('decisions_total', 'Decisions by move, taken or refused.', ['move', 'outcome'])
  const kept = spread('decision_seconds', 'From a decision received to the decision on disk.', SECONDS)
  const wrote = spread('append_rows', 'Decisions in one durable write.', ROWS)
  const sent = count('sent_bytes_total', 'Bytes of frames sent to devices, before packing.')
  const heard = count('socket_events_total', 'Lines that came and went, frames misshapen, answers failed.', ['what'])

  return {
    // The name of a refused move may be anything, so unknown ones are counted as one.
    decision: (move, ok) => decisions.inc({ move: moveOf(move) ? move : 'unknown', outcome: ok ? 'taken' : 'refused' }),
    kept: milliseconds => kept.observe(milliseconds / 1000),
    wrote: rows => wrote.observe(rows),
    sent: bytes => sent.inc(bytes),
    heard: what => heard.inc({ what }),
    watch: house => watch(house, registers),
    answer: async (request, response) => {
      const { headers, socket } = request
      if (!mayReadMetrics(metricsKey, { headers, remoteAddress: socket.remoteAddress }))
        return plain(response, 403, 'Metrics are for this machine, or for whoever shows the key in METRICS_KEY.')
      const text = await registry.metrics()
      response.writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' })
      response.end(text)
    },
  }
}

/** Gauges that look when they are read: what is counted up and down can drift. */
function watch({ live, waiting, thinking }: Watched, registers: Registry[]): void {
  const gauge = (name: string, help: string, collect: (now: Gauge) => void, labelNames: string[] = []) =>
    new Gauge({
      ...{ name: `amu_${name}`, help, labelNames, registers },
      collect() {
        collect(this)
      },
    })
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
  const counts = () => live().map(session => session.counts())
  gauge('sessions_loaded', 'Sessions in memory.', now => now.set(live().length))
  gauge('worlds_loaded', 'Worlds in memory.', now => now.set(sum(counts().map(({ worlds }) => worlds))))
  gauge('queue_length', 'Decisions that wait to be written.', now => now.set(waiting()))
  gauge('thinking', 'Questions to strategists that wait or are being thought about.', now => now.set(thinking()))
  const byRole = (now: Gauge) => {
    for (const role of ROLES) now.set({ role }, sum(counts().map(({ devices }) => devices[role] ?? 0)))
  }
  gauge('sockets', 'Devices connected, by role.', byRole, ['role'])
}
