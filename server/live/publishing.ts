import { SEAT } from '../../game/places.ts'
import { type Core, keyOf, shown, tableAt } from './core.ts'
import { bring, type Device } from './device.ts'
import { type Feed, feedOf } from './feed.ts'

/** At most one round of news in so many ms: what happens meanwhile goes out together. */
const PACE = 25

type Rooms = {
  readonly roomOf: (device: Device) => unknown
  /** All that rooms are made of: while each part is the same, so is every room. */
  readonly parts: () => readonly unknown[]
}

export type Publishing = {
  readonly publish: () => Promise<void>
  readonly stop: () => void
}

/** Which board a device is shown, as a key and a value; undefined where it sees none. */
const boardOf = (core: Core, { who, watching }: Device): { key: string; value: unknown } | undefined => {
  const { stage, people, settings, screen } = core.state()
  if (who.role === 'control') {
    const table = tableAt(core, watching)
    return table && { key: `truth ${watching}`, value: shown(table.match.board()) }
  }
  if (stage === 'lobby') return undefined
  const seen = (world: number, seat: number) => {
    const table = tableAt(core, world)
    return table && { key: `${world} ${seat}`, value: shown(table.match.seen(seat)) }
  }
  if (who.role === 'screen') return seen(screen, -1)
  const person = people.find(({ id }) => id === who.person)
  if (!person?.at) return undefined
  const { world, seat } = person.at
  if (person.role === 'player') return seat && seen(world, SEAT[seat])
  return seen(world, seat && settings.observers === 'seats' ? SEAT[seat] : -1)
}

/** Sends every device what has changed for it, and nothing that is not on disk yet. */
export const publishing = (core: Core, { roomOf, parts }: Rooms): Publishing => {
  const feeds = new Map<string, Feed>()
  const feed = (document: 'room' | 'board', key: string, value: unknown): Feed => {
    const name = `${document} ${key}`
    const found = feeds.get(name) ?? feedOf(document)
    feeds.set(name, found)
    found.update(value)
    return found
  }
  const dropUnused = (used: ReadonlySet<Feed>): void => {
    for (const [name, each] of feeds) if (!used.has(each)) feeds.delete(name)
  }

  let made: readonly unknown[] = []
  const roomFeed = (device: Device, isAsBefore: boolean): Feed => {
    const key = keyOf(device.who)
    const known = isAsBefore && device.has.room && feeds.get(`room ${key}`)
    return known || feed('room', key, roomOf(device))
  }

  const round = async (devices: Iterable<Device>): Promise<void> => {
    const now = parts()
    const isAsBefore = now.length === made.length && now.every((part, at) => part === made[at])
    made = now
    const due = [...devices].map(device => {
      const board = boardOf(core, device)
      const room = roomFeed(device, isAsBefore)
      return { device, room, board: board && feed('board', board.key, board.value) }
    })
    dropUnused(new Set(due.flatMap(({ room, board }) => (board ? [room, board] : [room]))))
    await core.kept()
    for (const { device, room, board } of due) {
      if (!core.devices.has(device)) continue
      // The board first: the room may say that it is there to be looked at.
      if (board) bring(device, 'board', board)
      else delete device.has.board
      bring(device, 'room', room)
    }
  }

  let latest = 0
  let waiting: Promise<void> | undefined
  let running: Promise<void> = Promise.resolve()
  let stopped = false

  const begin = async (): Promise<void> => {
    const wait = Math.max(0, latest + PACE - performance.now())
    await new Promise(resolve => (wait > 0 ? setTimeout(resolve, wait) : setImmediate(resolve)))
    await running.catch(() => undefined)
    waiting = undefined
    latest = performance.now()
    if (stopped) return
    running = round(core.devices)
    await running
  }
  const publish = (): Promise<void> => {
    waiting ??= begin()
    return waiting
  }
  return {
    publish,
    stop: () => {
      stopped = true
    },
  }
}
