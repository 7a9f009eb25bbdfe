import { MOST_EFFECTS, WRITABLE, type WritableId } from '../../../game/control/written.ts'
import { eventEffectsText } from '../../../game/words/index.ts'
import { type EffectDraft, effectsOf, freshDraft, numbersOf, writable } from './effect-draft.ts'
import { placeName } from './place-name.ts'
import { effectWords as words } from './words.ts'

type Props = { readonly drafts: readonly EffectDraft[]; readonly onDrafts: (drafts: readonly EffectDraft[]) => void }

/** Effects as sentences with slots, from the vocabulary; below them the text that all will read. */
export function EffectEditor({ drafts, onDrafts }: Props) {
  const effects = effectsOf(drafts)
  const change = (at: number, draft: EffectDraft) => onDrafts(drafts.map((each, i) => (i === at ? draft : each)))
  return (
    <div className="effects">
      <ol>
        {drafts.map((draft, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an effect is its place in the list
          <li key={at}>
            <EffectLine draft={draft} onDraft={next => change(at, next)} />
            <button type="button" className="link" onClick={() => onDrafts(drafts.filter((_, i) => i !== at))}>
              {words.remove}
            </button>
          </li>
        ))}
      </ol>
      {drafts.length < MOST_EFFECTS ? (
        <button type="button" className="link" onClick={() => onDrafts([...drafts, freshDraft()])}>
          {words.add}
        </button>
      ) : undefined}
      <p className="act-does" role="status">
        {effects === undefined
          ? words.notWhole
          : effects.length > 0
            ? words.reads(eventEffectsText(effects))
            : words.nothing}
      </p>
    </div>
  )
}

function EffectLine({
  draft,
  onDraft,
}: {
  readonly draft: EffectDraft
  readonly onDraft: (draft: EffectDraft) => void
}) {
  const item = writable(draft.id)
  const put = (at: number, name: string) =>
    onDraft({ ...draft, places: draft.places.map((each, i) => (i === at ? name : each)) })
  return (
    <p className="effect-line">
      <select
        className="slot"
        aria-label={words.what}
        value={draft.id}
        onChange={event => onDraft(freshDraft(event.target.value as WritableId))}
      >
        {WRITABLE.map(({ id }) => (
          <option key={id} value={id}>
            {words.kinds[id]}
          </option>
        ))}
      </select>{' '}
      {item.places.map((names, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place in the sentence
        <span key={at}>
          {at === 0 ? words.first[draft.id] : words.second[draft.id]}{' '}
          <select
            className="slot"
            aria-label={at === 0 ? words.where : words.andWhere}
            value={draft.places[at]}
            onChange={event => put(at, event.target.value)}
          >
            {names.map(name => (
              <option key={name} value={name}>
                {placeName(name)}
              </option>
            ))}
          </select>{' '}
        </span>
      ))}
      <select
        className="slot figure"
        aria-label={words.howMuch}
        value={draft.n}
        onChange={event => onDraft({ ...draft, n: Number(event.target.value) })}
      >
        {numbersOf(item).map(n => (
          <option key={n} value={n}>
            {item.isSwitch ? words.switches[n] : draft.id === 'pay' ? words.funds(n) : words.signed(n)}
          </option>
        ))}
      </select>
    </p>
  )
}
