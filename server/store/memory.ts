import {
  decisionOf,
  type KeptDecision,
  type KeptLine,
  type KeptSession,
  keptDecision,
  keptLine,
  keptSession,
  lineOf,
  sessionHead,
  sessionOf,
  worldOf,
  written,
} from './rows.ts'
import type { Store, WorldRow } from './store.ts'
import { STORE_WORDS } from './words.ts'

/** Keeps nothing beyond this process: for tests, and for measuring what the others cost. */
export function openMemory(): Store {
  const sessions = new Map<string, KeptSession>()
  const worlds = new Map<string, { readonly row: WorldRow; readonly decisions: Map<number, KeptDecision> }>()
  const lines = new Map<number, KeptLine>()
  let lastLine = 0

  const session = (id: string): KeptSession => sessions.get(id) ?? stop(STORE_WORDS.noSession(id))
  const decisions = (world: string) => worlds.get(world)?.decisions ?? stop(STORE_WORDS.noWorld)
  const codes = () => new Set([...sessions.values()].map(({ code }) => code))

  return {
    open: async (opened, rows) => {
      const taken = sessions.has(opened.id) || codes().has(opened.code) || rows.some(({ id }) => worlds.has(id))
      const numbers = new Set(rows.map(({ number }) => number))
      if (taken || numbers.size < rows.length) stop(STORE_WORDS.sessionTaken)
      sessions.set(opened.id, keptSession(opened))
      for (const row of rows) worlds.set(row.id, { row: worldOf(row), decisions: new Map() })
    },
    keep: async ({ id, usedAt, state }) => {
      sessions.set(id, { ...session(id), used_at: usedAt, state: written(state) })
    },
    byCode: async code => {
      const kept = [...sessions.values()].find(each => each.code === code)
      return kept && sessionOf(kept)
    },
    sessions: async () => [...sessions.values()].map(sessionHead).sort((a, b) => a.openedAt - b.openedAt),
    drop: async id => {
      sessions.delete(id)
      for (const [world, { row }] of worlds) if (row.session === id) worlds.delete(world)
      for (const [line, row] of lines) if (row.session === id) lines.delete(line)
    },
    worldsOf: async id =>
      [...worlds.values()]
        .map(({ row }) => row)
        .filter(row => row.session === id)
        .sort((a, b) => a.number - b.number),
    decisionsOf: async world =>
      [...(worlds.get(world)?.decisions.values() ?? [])].sort((a, b) => a.number - b.number).map(decisionOf),
    append: async rows => {
      const seen = new Set<string>()
      for (const { world, number } of rows) {
        const key = `${number} ${world}`
        if (decisions(world).has(number) || seen.has(key)) stop(STORE_WORDS.taken)
        seen.add(key)
      }
      for (const row of rows) decisions(row.world).set(row.number, keptDecision(row))
    },
    redact: async (world, number, args) => {
      const kept = worlds.get(world)?.decisions.get(number) ?? stop(STORE_WORDS.noDecision(world, number))
      decisions(world).set(number, { ...kept, args: written(args) })
    },
    addLine: async line => {
      session(line.session)
      lastLine += 1
      lines.set(lastLine, { ...keptLine(line), id: lastLine })
      return lastLine
    },
    linesOf: async id => [...lines.values()].filter(line => line.session === id).map(lineOf),
    dropLine: async (id, line) => {
      if (lines.get(line)?.session === id) lines.delete(line)
    },
    backup: async () => stop(STORE_WORDS.noBackupOfMemory),
    close: async () => undefined,
  }
}

function stop(sentence: string): never {
  throw new Error(sentence)
}
