import type { World } from '../world.ts'

/** Tests joined to one; what is sure before a game begins is left out here, once. */
export type Test = (world: World) => boolean

export const ALWAYS: Test = () => true
export const NEVER: Test = () => false
export const sure = (holds: boolean): Test => (holds ? ALWAYS : NEVER)

/** Whether all hold. */
export const allOf = (tests: readonly Test[]): Test => {
  if (tests.includes(NEVER)) return NEVER
  const parts = tests.filter(part => part !== ALWAYS)
  const [one = ALWAYS] = parts
  if (parts.length < 2) return one
  return world => {
    for (let i = 0; i < parts.length; i++) if (!parts[i](world)) return false
    return true
  }
}

/** Whether one holds at least. */
export const anyOf = (tests: readonly Test[]): Test => {
  if (tests.includes(ALWAYS)) return ALWAYS
  const parts = tests.filter(part => part !== NEVER)
  const [one = NEVER] = parts
  if (parts.length < 2) return one
  return world => {
    for (let i = 0; i < parts.length; i++) if (parts[i](world)) return true
    return false
  }
}

/** Whether it does not hold. */
export const opposite = (holds: Test): Test =>
  holds === ALWAYS ? NEVER : holds === NEVER ? ALWAYS : world => !holds(world)
