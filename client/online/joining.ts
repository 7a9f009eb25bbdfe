import type { z } from 'zod/mini'
import type { HttpRefusal, Joined, joinSession, SessionKnown } from '../../game/wire/frames.ts'
import { words } from './words.ts'

/** What one asks of the server before there is a line: whether a class is there, and to be let in. */
export type Told<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: string }
export type Joining = z.infer<typeof joinSession>

const refusedBy = async (response: Response): Promise<string> => {
  const said = (await response.json().catch(() => undefined)) as Partial<HttpRefusal> | undefined
  return said?.refused || (response.status === 404 ? words.noClass : words.noServer)
}

const asked = async <T>(address: string, init?: RequestInit): Promise<Told<T>> => {
  try {
    const response = await fetch(address, init)
    if (!response.ok) return { ok: false, refused: await refusedBy(response) }
    return { ok: true, value: (await response.json()) as T }
  } catch {
    return { ok: false, refused: words.noServer }
  }
}

const session = (code: string): string => `/api/sessions/${encodeURIComponent(code)}`

export const known = (code: string): Promise<Told<SessionKnown>> => asked(session(code))

export const join = (code: string, joining: Joining): Promise<Told<Joined>> =>
  asked(`${session(code)}/people`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(joining),
  })
