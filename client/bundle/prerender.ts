import { dirname, join } from 'node:path'
import { type Plugin, runnerImport } from 'vite'

const page = join(import.meta.dirname, '..', 'start', 'shell.tsx')
const place = '<div id="root"></div>'

type Shell = typeof import('../start/shell.tsx')

/**
 * Puts the start screen's markup into the built index.html, so that it is seen before any script runs. The pages' content
 * policy allows no style attributes, so the few there are become rules of a sheet of their own.
 */
export function prerender(): Plugin {
  return {
    name: 'amu-darya:prerender',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset') throw new Error('The build made no index.html to put the start screen into.')
        const { module } = await runnerImport<Shell>(page, {
          configFile: false,
          root: dirname(dirname(page)),
          plugins: [withoutSheets],
        })
        const { markup, sheet } = withoutStyles(module.renderShell())
        const reference = this.emitFile({ type: 'asset', name: 'shell.css', source: sheet })
        const link = `<link rel="stylesheet" href="/${this.getFileName(reference)}">`
        const html = String(index.source)
        if (!html.includes(place)) throw new Error(`index.html has no ${place} to put the start screen before.`)
        index.source = html.replace('</head>', `${link}</head>`).replace(place, () => markup + place)
      },
    },
  }
}

/** Markup needs no style sheets. */
const withoutSheets: Plugin = {
  name: 'amu-darya:without-sheets',
  enforce: 'pre',
  resolveId: id => (id.endsWith('.css') ? '\0no-sheet' : undefined),
  load: id => (id === '\0no-sheet' ? '' : undefined),
}

/** The markup with every style attribute replaced by a number, and the sheet that says what the numbers mean. */
function withoutStyles(html: string): { markup: string; sheet: string } {
  const styles: string[] = []
  const markup = html.replace(/ style="([^"]*)"/g, (_, style: string) => {
    const plain = style.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
    if (!styles.includes(plain)) styles.push(plain)
    return ` data-shell-style="${styles.indexOf(plain)}"`
  })
  return { markup, sheet: styles.map((style, at) => `[data-shell-style="${at}"]{${style}}`).join('\n') }
}
