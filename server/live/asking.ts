import { type Answer, type Ask, CONTROL_ASKS, PLAYER_ASKS } from '../../game/wire/frames.ts'
import type { Metrics } from '../metrics.ts'
import { refuse } from '../sessions/refusal.ts'
import { CONTROL, type Commanding } from './control-asks.ts'
import { type Core, keyOf } from './core.ts'
import { type Device, forget } from './device.ts'
import { DONE, type Done } from './done.ts'
import { PLAYER } from './player-asks.ts'
import type { Stewards } from './stewards.ts'
import { words } from './words.ts'

/** What devices ask for: parsed by its schema, done once, and answered when it is on disk and has been shown. */

type Setting = {
  readonly core: Core
  readonly stewards: Stewards
  readonly store: Commanding['store']
  readonly sendAway: Commanding['sendAway']
  readonly metrics: Pick<Metrics, 'decision' | 'kept'>
  /** It could not be put on disk. */
  readonly failed: (error: unknown) => void
}

/**
 * How many answers are remembered for each person, so that what is asked for twice is done once. Decisions that were
 * taken are not among them: their log knows them.
 */
const REMEMBERED = 30

export const answering = ({ core, stewards, store, sendAway, metrics, failed }: Setting) => {
  const ofControl = (device: Device, { id, ask, args }: Ask): Done | Promise<Done> => {
    if (!Object.hasOwn(CONTROL_ASKS, ask)) return refuse(words.noSuchAsk)
    const name = ask as keyof typeof CONTROL_ASKS
    const parsed = CONTROL_ASKS[name].safeParse(args)
    if (!parsed.success) return refuse(words.misshapen)
    const command = CONTROL[name] as (here: Commanding, args: unknown) => Done | Promise<Done>
    return command({ core, device, id, stewards, store, sendAway }, parsed.data)
  }
  const ofPerson = (device: Device, person: string, { id, ask, args }: Ask): Done | Promise<Done> => {
    if (!Object.hasOwn(PLAYER_ASKS, ask)) return refuse(words.noSuchAsk)
    const name = ask as keyof typeof PLAYER_ASKS
    const parsed = PLAYER_ASKS[name].safeParse(args)
    if (!parsed.success) return refuse(words.misshapen)
    const me = core.state().people.find(each => each.id === person)
    if (!me) return refuse(words.noSecret)
    const deed = PLAYER[name] as (...all: [object, typeof me, unknown]) => Done | Promise<Done>
    return deed({ core, device, stewards, id }, me, parsed.data)
  }
  /** A projector only ever loses its thread. */
  const ofScreen = (device: Device, { ask, args }: Ask): Done => {
    const parsed = PLAYER_ASKS.again.safeParse(args)
    if (ask !== 'again' || !parsed.success) return refuse(words.noSuchAsk)
    forget(device, parsed.data.document)
    return DONE
  }
  const done = (device: Device, frame: Ask): Done | Promise<Done> => {
    const { who } = device
    if (who.role === 'control') return ofControl(device, frame)
    return who.role === 'person' ? ofPerson(device, who.person, frame) : ofScreen(device, frame)
  }

  const measured = async ({ args }: Ask, isTaken: boolean): Promise<void> => {
    const { move } = (args ?? {}) as { move?: unknown }
    metrics.decision(typeof move === 'string' ? move : '', isTaken)
    const since = performance.now()
    await core.kept()
    if (isTaken) metrics.kept(performance.now() - since)
  }
  const answer = async (device: Device, frame: Ask): Promise<Answer> => {
    const came = await done(device, frame)
    if (frame.ask === 'decide') await measured(frame, !('refused' in came))
    // What was done is on disk, and this device has seen it, before it is told so.
    await core.publish()
    if ('refused' in came) return { ok: false, refused: came.refused }
    return came.value === undefined ? { ok: true } : { ok: true, value: came.value }
  }

  const answers = new Map<string, Map<string, Promise<Answer>>>()
  const rememberedOf = (key: string): Map<string, Promise<Answer>> => {
    const known = answers.get(key) ?? new Map<string, Promise<Answer>>()
    answers.set(key, known)
    if (known.size > REMEMBERED) known.delete(known.keys().next().value as string)
    return known
  }
  return (device: Device, frame: Ask): Promise<Answer> => {
    const known = rememberedOf(keyOf(device.who))
    const before = known.get(frame.id)
    if (before) return before
    const answered = answer(device, frame)
    known.set(frame.id, answered)
    const isInLog = frame.ask === 'decide' && device.who.role === 'person'
    answered.then(
      said => (isInLog && said.ok ? known.delete(frame.id) : undefined),
      error => {
        known.delete(frame.id)
        failed(error)
      },
    )
    return answered
  }
}
