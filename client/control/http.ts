import type { z } from 'zod/mini'
import type { Addresses, HttpRefusal, openSession, SessionKnown, SessionOpened } from '../../game/wire/frames.ts'
import { words } from './words.ts'

/** What Control asks of the server outside the line: to open, to take away, to delete. */

export type OpenSession = z.infer<typeof openSession>
export type Told<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: string }

const refusedBy = async (response: Response): Promise<string> => {
  try {
    return ((await response.json()) as HttpRefusal).refused || words.noServer
  } catch {
    return words.noServer
  }
}

const asked = async <T>(
  address: string,
  init: RequestInit,
  read: (response: Response) => Promise<T>,
): Promise<Told<T>> => {
  try {
    const response = await fetch(address, init)
    if (!response.ok) return { ok: false, refused: await refusedBy(response) }
    return { ok: true, value: await read(response) }
  } catch {
    return { ok: false, refused: words.noServer }
  }
}

const json = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
})
const withKey = (secret: string): RequestInit => ({ headers: { authorization: `Bearer ${secret}` } })
const session = (code: string): string => `/api/sessions/${encodeURIComponent(code)}`

export const open = (plan: OpenSession): Promise<Told<SessionOpened>> =>
  asked('/api/sessions', json(JSON.stringify(plan)), response => response.json())

export const bringIn = (file: string): Promise<Told<SessionOpened>> =>
  asked('/api/sessions/import', json(file), response => response.json())

export const addresses = (): Promise<Told<Addresses>> => asked('/api/addresses', {}, response => response.json())

export const known = (code: string): Promise<Told<SessionKnown>> =>
  asked(session(code), {}, response => response.json())

export const asFile = (code: string, secret: string, names: boolean): Promise<Told<Blob>> =>
  asked(`${session(code)}/export${names ? '?names=yes' : ''}`, withKey(secret), response => response.blob())

export const remove = (code: string, secret: string): Promise<Told<undefined>> =>
  asked(session(code), { ...withKey(secret), method: 'DELETE' }, async () => undefined)
