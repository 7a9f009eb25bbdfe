type Props<T extends string> = {
  readonly label: string
  readonly name: string
  readonly chosen: T
  readonly choose: (id: T) => void
  readonly options: readonly { readonly id: T; readonly name: string; readonly text: string }[]
}

/** One of a few, each with what it means. */
export function Choice<T extends string>({ label, name, chosen, choose, options }: Props<T>) {
  return (
    <fieldset className="choose-set">
      <legend>{label}</legend>
      {options.map(option => (
        <label key={option.id} className="choose-option">
          <input type="radio" name={name} checked={option.id === chosen} onChange={() => choose(option.id)} />
          <span>
            <b>{option.name}</b>
            <span className="choose-text">{option.text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
