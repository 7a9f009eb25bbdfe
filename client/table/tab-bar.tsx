import { words } from './words.ts'

export type Tab = keyof typeof words.tabs
const TABS = Object.keys(words.tabs) as Tab[]

type Props = { tab: Tab; count: number; hasNews: boolean; onTab: (tab: Tab) => void }

/** On a phone: one part of the table at a time. */
export function TabBar({ tab, count, hasNews, onTab }: Props) {
  return (
    <nav className="table-tabs" aria-label={words.tabsLabel}>
      {TABS.map(each => (
        <button key={each} type="button" aria-current={each === tab ? 'page' : undefined} onClick={() => onTab(each)}>
          {words.tabs[each]}
          {each === 'talk' && count > 0 ? (
            <span className="table-count">
              <span aria-hidden="true">{count}</span>
              <span className="said"> {words.people(count)}</span>
            </span>
          ) : undefined}
          {each === 'talk' && hasNews ? <NewTalk /> : undefined}
        </button>
      ))}
    </nav>
  )
}

/** Beside what leads to the talk, where something is unread. */
export function NewTalk() {
  return (
    <span className="table-new">
      <span className="said">, {words.newTalk}</span>
    </span>
  )
}
