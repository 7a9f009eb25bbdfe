import type { Gone, News } from '../../game/wire/frames.ts'
import type { Who } from '../sessions/room.ts'
import type { Feed } from './feed.ts'

/** A browser on a line. */
export type Device = {
  readonly who: Who
  readonly send: (news: News) => void
  /** Tells it why and closes its line. */
  readonly drop: (gone: Gone) => void
  /** Control: the number of the world whose truth it is sent. */
  watching: number
  /** What it has been sent last, document by document. */
  readonly has: { [document in News['document']]?: { readonly feed: Feed; readonly version: number } }
}

export const deviceOf = (who: Who, send: Device['send'], drop: Device['drop']): Device => ({
  who,
  send,
  drop,
  watching: 1,
  has: {},
})

/** Brings a device up to date with a document. */
export const bring = (device: Device, document: News['document'], feed: Feed): void => {
  const had = device.has[document]
  const due = feed.since(had?.feed === feed ? had.version : -1)
  if (!due) return
  device.has[document] = { feed, version: due.version }
  device.send(due.news)
}

/** Sends a document whole next time: the device has lost its thread. */
export const forget = (device: Device, document: News['document']): void => {
  delete device.has[document]
}
