import { isScenario } from '../../game/scenarios.ts'
import { RULES } from '../../game/setup.ts'
import type { Clock } from '../../game/wire/room.ts'
import type { DecisionRow, LineRow, SessionRow, WorldRow } from '../store/store.ts'
import { freshClock } from './clocks.ts'
import { type Opened, rowOf } from './opening.ts'
import { type Refusal, refuse } from './refusal.ts'
import { hash, newId, newSecret } from './secrets.ts'
import type { PersonState, SessionState, TableState } from './state.ts'
import { FORMAT, heading, MOST, type SessionFile, sessionFile, VERSION } from './transfer-file.ts'
import { words } from './words.ts'

/** A whole session as it is kept. */
export type Whole = {
  readonly row: Pick<SessionRow, 'openedAt' | 'usedAt'> & { readonly state: SessionState }
  readonly worlds: readonly WorldRow[]
  /** World by world. */
  readonly logs: readonly (readonly DecisionRow[])[]
  readonly lines: readonly LineRow[]
}

/** A session from a file, as it is put into the store; Control's secret is kept nowhere. */
export type Brought = Opened & {
  readonly decisions: readonly DecisionRow[]
  readonly lines: readonly Omit<LineRow, 'id'>[]
}

/** By which id and name each person stands in the file. Whoever was removed has no name in either kind. */
type Named = ReadonlyMap<string, { readonly id: string; readonly name: string }>

const namedIn = (people: readonly PersonState[], withNames: boolean): Named =>
  new Map(
    people.map(({ id, name }, at) => {
      if (withNames) return [id, { id, name }]
      return [id, { id: `person-${at + 1}`, name: name && words.personNumber(at + 1) }]
    }),
  )

/**
 * Everything as one file. Without names, people are numbered, in the order they joined, and their ids with them; Control's
 * private notes are left out, since they are about people. What was said in the game, in delegations and by Control to
 * seats stays word for word: it is play, and whoever hands the file on should know that a name may stand in it.
 */
export const takenOut = ({ row, worlds, logs, lines }: Whole, withNames: boolean): SessionFile => {
  const { settings, stage, screen, people, worlds: tables } = row.state
  const named = namedIn(people, withNames)
  const idOf = (person: string): string => named.get(person)?.id ?? ''
  const written = withNames ? lines : lines.filter(({ kind }) => kind !== 'note')
  const file = {
    ...{ format: FORMAT, version: VERSION, names: withNames, openedAt: row.openedAt, usedAt: row.usedAt },
    ...{ settings, stage, screen },
    people: people.map(({ id, role, joinedAt, head, at }) => ({
      ...{ id, ...named.get(id), role, joinedAt, head },
      ...(at ? { at } : {}),
    })),
    worlds: worlds.map(({ number, scenario, seed, rules }, place) => ({
      ...{ number, scenario, seed, rules, seats: tables[number - 1].seats },
      decisions: logs[place].map(({ seat, person, move, args, because, at }) => ({
        ...{ seat, person: idOf(person), move, args, at },
        ...(because ? { because } : {}),
      })),
    })),
    lines: written.map(({ id: _, session: __, person, ...line }) => ({ ...line, person: idOf(person) })),
  }
  // Rows are parsed as they come in, and typed more widely in the store.
  return file as SessionFile
}

/** Why a file that has the right shape cannot be a session. */
const whyNot = (file: SessionFile): string | undefined => {
  const { settings, worlds, people, lines, screen } = file
  const known = new Set(people.map(({ id }) => id)).add('')
  const count = settings.worlds
  if (worlds.some(({ rules }) => rules !== RULES)) return words.otherRules
  if (!isScenario(settings.scenario)) return words.noScenario
  if (worlds.some(({ scenario }) => scenario !== settings.scenario)) return words.damaged('worlds')
  if (worlds.length !== count || worlds.some(({ number }, at) => number !== at + 1)) return words.damaged('worlds')
  if (known.size !== people.length + 1) return words.damaged('people')
  if (worlds.some(({ decisions }) => decisions.some(({ person }) => !known.has(person)))) {
    return words.damaged('decisions')
  }
  if (lines.some(({ person, world }) => !known.has(person) || world > count)) return words.damaged('lines')
  return screen > count ? words.damaged('screen') : undefined
}

const parsed = (value: unknown): SessionFile | Refusal => {
  const head = heading.safeParse(value)
  if (!head.success) return refuse(words.notASession)
  const { version, people, worlds, lines } = head.data
  if (version !== VERSION) return refuse(words.newerFile)
  if (people.length > MOST.people) return refuse(words.tooMuch('people'))
  if (lines.length > MOST.lines) return refuse(words.tooMuch('lines'))
  if (worlds.some(({ decisions }) => decisions.length > MOST.decisions)) return refuse(words.tooMuch('decisions'))
  const whole = sessionFile.safeParse(value)
  if (!whole.success) return refuse(words.damaged(whole.error.issues[0].path.join('.') || 'the top'))
  const why = whyNot(whole.data)
  return why ? refuse(why) : whole.data
}

/** A game that was running waits, with a whole turn before it, until Control has seated people and goes on. */
const clockOf = ({ settings, stage }: SessionFile): Clock => {
  if (stage !== 'running') return { state: 'none' }
  const fresh = freshClock(settings.clock, 0)
  return { state: 'paused', left: fresh.state === 'running' ? fresh.endsAt : undefined }
}

/** Chairs of people stand open: a scripted actor would play on before anybody is there. */
const tableOf = (file: SessionFile, { number, seats }: SessionFile['worlds'][number]): TableState => ({
  number,
  clock: clockOf(file),
  seats: seats.map(chair => (chair.holder === 'people' ? { ...chair, holder: 'open' } : chair)),
})

/**
 * A file as a new session with fresh ids, a fresh code and a fresh secret of Control. Its people are names in the record
 * and nothing else: they have no secret and no seat. Whether its decisions follow the rules is seen when it is loaded.
 */
export const importedAs = (value: unknown, now: number): Brought | Refusal => {
  const file = parsed(value)
  if ('refused' in file) return file
  const control = newSecret()
  const ids = new Map(file.people.map(({ id }) => [id, newId()]))
  const idOf = (person: string): string => ids.get(person) ?? ''
  const people = file.people.map(({ id, name, role, joinedAt }): PersonState => {
    return { id: idOf(id), name, role, secretHash: '', returnHash: '', joinedAt, head: false }
  })
  const { settings, stage, screen } = file
  const tables = file.worlds.map(world => tableOf(file, world))
  const row = rowOf({ settings, stage, controlHash: hash(control), people, worlds: tables, screen }, now)
  const worlds = file.worlds.map(({ number, scenario, seed, rules }): WorldRow => {
    return { id: newId(), session: row.id, number, scenario, seed, rules }
  })
  const decisions = file.worlds.flatMap((world, place) =>
    world.decisions.map(({ person, args, ...decision }, number): DecisionRow => {
      return { ...decision, args, world: worlds[place].id, number, id: '', person: idOf(person) }
    }),
  )
  const lines = file.lines.map(line => ({ ...line, session: row.id, person: idOf(line.person) }))
  return { row, worlds, control, decisions, lines }
}
