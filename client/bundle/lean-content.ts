import type { Plugin } from 'vite'

/**
 * The table carries content without what only the reading pages, the briefing and the lesson show: those get the files whole, in
 * copies of their own. So it is in development too, where a screen that reads what is left out shows it at once.
 */

const ITEMS =
  /\/content\/(?:(?:actors|agendas|events|mandates|orders|places|scenarios)\/[^/]+|resolutions|clauses)\.ts$/
const READERS = /\/client\/(?:pages\/|lesson\/|start\/seat-page\.ts)|\/game\/words\/(?:event-texts|goals)\.ts/
const LEFT_OUT = new Set(['flavour', 'source', 'briefing', 'character', 'steps'])
/** An event is told when somebody unfolds it, or reads what came of a turn; what a goal reads, when it is unfolded. */
const UNFOLDED: readonly { readonly of: RegExp; readonly what: string }[] = [
  { of: /\/content\/events\//, what: 'text' },
  { of: /\/content\/mandates\/index/, what: 'reads' },
]
const WHOLE = '?whole'

type Node = { readonly type: string; readonly start: number; readonly end: number }
type Property = Node & { readonly key: Node & { readonly name?: string } }

export function leanContent(): Plugin {
  return {
    name: 'amu-darya:lean-content',
    enforce: 'post',
    resolveId: {
      order: 'pre',
      async handler(id, importer, options) {
        if (!importer || !(READERS.test(importer) || importer.endsWith(WHOLE))) return undefined
        const found = await this.resolve(id, importer.replace(WHOLE, ''), { ...options, skipSelf: true })
        return found && ITEMS.test(found.id) ? `${found.id}${WHOLE}` : found
      },
    },
    transform: {
      filter: { id: ITEMS },
      handler(code, id) {
        const leftOut = LEFT_OUT.union(new Set(UNFOLDED.filter(({ of }) => of.test(id)).map(({ what }) => what)))
        let lean = ''
        let from = 0
        for (const { start, end } of outermost(this.parse(code) as unknown as Node, leftOut)) {
          lean += code.slice(from, start)
          from = end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0)
        }
        return { code: lean + code.slice(from), map: null }
      },
    },
  }
}

/** The properties to leave out, in their order in the file. */
function outermost(node: Node, leftOut: ReadonlySet<string>): Node[] {
  if (node.type === 'Property' && leftOut.has((node as Property).key.name ?? '')) return [node]
  const below = Object.values(node).flat() as unknown as (Node | null | undefined)[]
  return below.flatMap(each => (typeof each?.type === 'string' ? outermost(each, leftOut) : []))
}
