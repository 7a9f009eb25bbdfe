import { type ComponentProps, useId } from 'react'
import type { Level } from '../../../game/actors/levels.ts'
import type { ControlArgs } from '../../../game/wire/frames.ts'
import { useAsk, useDesk } from '../desk.ts'
import { openWords as words } from '../open/words.ts'
import { Pick } from '../pick.tsx'
import { Said } from '../said.tsx'

const isOffered = (level: Level): level is keyof typeof words.levels => Object.hasOwn(words.levels, level)

/** What can still be changed once a session is open. */
export function Settings() {
  const { room } = useDesk()
  const { ask, refused } = useAsk()
  const { seating, sealing, observers, level, adviser } = room.settings
  const set = (change: ControlArgs<'settings'>) => void ask('settings', change)
  return (
    <div className="settings">
      {room.stage === 'lobby' ? (
        <Setting label={words.seating} value={seating} names={words.seatings} onPick={each => set({ seating: each })} />
      ) : undefined}
      <Setting label={words.sealing} value={sealing} names={words.sealings} onPick={each => set({ sealing: each })} />
      <Setting
        label={words.observers}
        value={observers}
        names={words.observing}
        onPick={each => set({ observers: each })}
      />
      <Setting
        label={words.level}
        value={isOffered(level) ? level : 'doctrine'}
        names={words.levels}
        onPick={each => set({ level: each })}
      />
      <Setting
        label={words.adviser}
        value={adviser ? 'on' : 'off'}
        names={words.advisers}
        onPick={each => set({ adviser: each === 'on' })}
      />
      <Said text={refused} isWrong />
    </div>
  )
}

type Props<V extends string> = Omit<ComponentProps<typeof Pick<V>>, 'id'> & { readonly label: string }

function Setting<V extends string>({ label, ...pick }: Props<V>) {
  const id = useId()
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <Pick id={id} {...pick} />
    </div>
  )
}
