import { renderToStaticMarkup } from 'react-dom/server'
import { BoardMap } from '../map/board-map.tsx'
import { mapWords } from '../map/words.ts'
import { OPENING_STATE } from './opening-state.ts'
import { StartScreen } from './start-screen.tsx'

/** What most screens give the map; the browser crops it to its own until the live one is measured. */
const SIZE = { width: 846, height: 768 }

/**
 * The start screen as markup, for the page's first paint; the build runs this, the browser never loads it. Nothing on it
 * answers yet, so nothing can be pressed in vain.
 */
export const renderShell = (): string =>
  renderToStaticMarkup(
    <div data-shell inert>
      <StartScreen
        map={<BoardMap state={OPENING_STATE} frame="whole" words={mapWords} size={SIZE} motion={false} light />}
      />
    </div>,
  )
