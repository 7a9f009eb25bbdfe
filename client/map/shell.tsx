import { renderToStaticMarkup } from 'react-dom/server'
import { BoardMap, type BoardMapProps } from './board-map.tsx'

/**
 * The opening map as a string, for the page's first paint; the build runs this, the browser never loads it.
 * The live map draws itself over it, with the relief, once the script is there.
 */
export const mapShell = (props: Omit<BoardMapProps, 'onSelect' | 'selectable' | 'motion'>): string =>
  renderToStaticMarkup(<BoardMap {...props} motion={false} light />)
