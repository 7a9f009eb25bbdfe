import type { Plugin } from 'vite'

const script = '<script src="/before.js"></script>'
const SCREENS = {
  start: ['/start/start-screen.tsx'],
  game: ['/app/game-screen.tsx', '/table/table-screen.tsx'],
}

/** The letters of the start screen's first lines; a game fetches its own once its table stands. */
const LETTERS = ['amu-serif.woff2', 'amu-sans.woff2']

type Chunk = { type: 'chunk'; fileName: string; facadeModuleId: string | null; imports: string[]; moduleIds: string[] }

/**
 * Tells before.js which files the start screen and a game need, so that they are asked for before any script has run, and
 * which sheets the printed page wears.
 */
export function preload(): Plugin {
  return {
    name: 'amu-darya:preload',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset') throw new Error('The build made no index.html to put the preloads into.')
        const html = String(index.source)
        if (!html.includes(script)) throw new Error(`index.html has no ${script}.`)
        const assets = Object.values(bundle).filter(each => each.type === 'asset')
        const chunks = Object.values(bundle).filter(each => each.type === 'chunk')
        const byName = new Map(chunks.map(chunk => [chunk.fileName, chunk]))
        const needs = (chunk: Chunk, found: Set<string>): Set<string> => {
          if (found.has(chunk.fileName)) return found
          found.add(chunk.fileName)
          for (const sheet of byName.get(chunk.fileName)?.viteMetadata?.importedCss ?? []) found.add(sheet)
          for (const name of chunk.imports) {
            const next = byName.get(name)
            if (next) needs(next, found)
          }
          return found
        }
        const filesOf = (modules: readonly string[]) => {
          const found = new Set<string>()
          for (const module of modules) {
            const chunk = chunks.find(each => each.moduleIds.some(id => id.endsWith(module)))
            if (!chunk) throw new Error(`No chunk holds ${module}.`)
            needs(chunk, found)
          }
          return [...found].filter(file => !html.includes(file))
        }
        const start = filesOf(SCREENS.start)
        const printed = start.filter(file => file.endsWith('.css'))
        const letters = assets.filter(asset => asset.names.some(name => LETTERS.includes(name)))
        const files = {
          printed,
          start: [...letters.map(asset => asset.fileName), ...start],
          game: [...new Set([...printed, ...filesOf(SCREENS.game)])],
        }
        const attributes = Object.entries(files).map(([name, each]) => ` data-${name}="${each.join(' ')}"`)
        index.source = html.replace(script, `<script src="/before.js"${attributes.join('')}></script>`)
      },
    },
  }
}
