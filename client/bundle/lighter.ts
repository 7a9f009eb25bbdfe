import type { Plugin } from 'vite'

/**
 * What of boardgame.io's dependencies a browser can do without. Its Immer 9 gives way to ours: it hands a move a draft that no
 * move of ours touches (game/boardgame.ts), and calls nothing but `produce`. rfc6902 makes and applies patches, which only a
 * game with `deltaState` sends. Redux spreads objects for browsers older than any that the game runs in.
 */
const INSTEAD: Record<string, string> = {
  immer: `export { produce as default } from 'immer'`,
  rfc6902: `
    const unused = () => { throw new Error('No patches are sent: the game has no deltaState.') }
    export { unused as applyPatch, unused as createPatch }
  `,
  '@babel/runtime/helpers/esm/objectSpread2': `export { assign as default }; const { assign } = Object`,
}
const IMPORTERS = /\/node_modules\/(?:boardgame\.io|redux)\//

export function lighter(): Plugin {
  return {
    name: 'amu-darya:lighter',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^(?:immer|rfc6902|@babel\/runtime\/helpers\/esm\/objectSpread2)$/ },
      handler: (id, importer) => (importer && IMPORTERS.test(importer) ? `\0instead:${id}` : undefined),
    },
    load: {
      filter: { id: /^\0instead:/ },
      handler: id => INSTEAD[id.slice('\0instead:'.length)],
    },
  }
}
