import { words } from './words.ts'

export type Tab = keyof typeof words.tabs
const TABS = Object.keys(words.tabs) as Tab[]

/** On a phone: one part of the table at a time. */
export function TabBar({ tab, count, onTab }: { tab: Tab; count: number; onTab: (tab: Tab) => void }) {
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
        </button>
      ))}
    </nav>
  )
}
