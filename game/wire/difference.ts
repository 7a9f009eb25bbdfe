/**
 * What changed between two values of plain JSON, found by identity: a part that is the same object is not looked into.
 * A change is a path and the value now there; without a value, what was there is gone.
 */
export type Path = readonly (string | number)[]
export type Change = readonly [path: Path] | readonly [path: Path, value: unknown]

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const collect = (before: unknown, after: unknown, path: Path, changes: Change[]): void => {
  if (before === after) return
  if (!isPlain(before) || !isPlain(after) || Array.isArray(before) !== Array.isArray(after)) {
    changes.push([path, after])
    return
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    // A list that became shorter is told by its new length.
    if (after.length < before.length) changes.push([[...path, 'length'], after.length])
    for (let at = 0; at < after.length; at++) {
      if (at < before.length) collect(before[at], after[at], [...path, at], changes)
      else changes.push([[...path, at], after[at]])
    }
    return
  }
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) changes.push([[...path, key]])
  for (const key of Object.keys(after)) {
    if (Object.hasOwn(before, key)) collect(before[key], after[key], [...path, key], changes)
    else changes.push([[...path, key], after[key]])
  }
}

export const difference = (before: unknown, after: unknown): Change[] => {
  const changes: Change[] = []
  collect(before, after, [], changes)
  return changes
}

const changed = (value: unknown, path: Path, depth: number, change: Change): unknown => {
  if (depth === path.length) return change[1]
  const key = path[depth]
  const isLast = depth === path.length - 1
  if (Array.isArray(value)) {
    if (isLast && key === 'length') return value.slice(0, change[1] as number)
    const list = value.slice()
    list[key as number] = changed(list[key as number], path, depth + 1, change)
    return list
  }
  const { [key]: part, ...others } = (value ?? {}) as Record<string | number, unknown>
  return isLast && change.length === 1 ? others : { ...others, [key]: changed(part, path, depth + 1, change) }
}

/** The value after the changes; what they leave alone stays the same object. */
export const withChanges = <T>(value: T, changes: readonly Change[]): T =>
  changes.reduce<unknown>((now, change) => changed(now, change[0], 0, change), value) as T
