import { useDesk } from '../desk.ts'
import { words as all } from '../words.ts'

type Props = {
  readonly label: string
  /** 0 for all. */
  readonly value: number
  readonly onPick: (world: number) => void
}

/** For one world or for all of them; nothing where there is but one. */
export function WorldChoice({ label, value, onPick }: Props) {
  const { room } = useDesk()
  if (room.worlds.length === 1) return undefined
  return (
    <label className="act-world">
      {label}{' '}
      <select value={value} onChange={event => onPick(Number(event.target.value))}>
        {room.worlds.map(({ number, name }) => (
          <option key={number} value={number}>
            {name}
          </option>
        ))}
        <option value={0}>{all.allWorlds}</option>
      </select>
    </label>
  )
}
