type Props<V extends string> = {
  readonly id: string
  readonly value: V
  readonly names: Readonly<Record<V, string>>
  readonly onPick: (value: V) => void
}

/** A choice among few, each by its name. */
export function Pick<V extends string>({ id, value, names, onPick }: Props<V>) {
  return (
    <select id={id} value={value} onChange={event => onPick(event.target.value as V)}>
      {Object.entries<string>(names).map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  )
}
