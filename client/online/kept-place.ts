import * as z from 'zod/mini'
import { forget, remember, remembered } from './device-memory.ts'

/** Who this device is in a class. The secret lives here and in the link to a second device, nowhere else. */
const KEPT = z.object({
  secret: z.string(),
  /** '' where the device came by a link, until the class says it. */
  name: z.string(),
  /** '' where this device was never told it. */
  returnCode: z.string(),
})
export type KeptPlace = z.infer<typeof KEPT>

const key = (code: string): string => `place ${code}`

export const keptPlace = (code: string): KeptPlace | undefined => KEPT.safeParse(remembered(key(code))).data

export const keepPlace = (code: string, place: KeptPlace): void => remember(key(code), place)

export const forgetPlace = (code: string): void => forget(key(code))

/** A code as it is written on the wall, however it was typed. */
export const codeOf = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Takes a secret out of the address, where it would be seen and shared, and keeps it; or finds the one kept before. */
export const takePlace = (code: string): KeptPlace | undefined => {
  const secret = decodeURIComponent(location.hash.slice(1))
  if (secret) {
    const before = keptPlace(code)
    if (before?.secret !== secret) keepPlace(code, { secret, name: '', returnCode: '' })
    history.replaceState(undefined, '', location.pathname + location.search)
  }
  return keptPlace(code)
}
