// `npm run fonts`: makes the woff2 files of this folder from the npm packages source-serif and source-sans.
// The files are committed, so a build needs neither this nor a network.
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fontverter from 'fontverter'
import subsetFont from 'subset-font'
import { characters } from './characters.mjs'
import { rename } from './rename.mjs'
import { styleSheet } from './style-sheet.mjs'

const here = import.meta.dirname
const require = createRequire(import.meta.url)
const serif = dirname(require.resolve('source-serif/package.json'))
const sans = dirname(require.resolve('source-sans/package.json'))

const romanSerif = join(serif, 'WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2')
const italicSerif = join(serif, 'WOFF2/VAR/SourceSerif4Variable-Italic.ttf.woff2')
const uprightSans = join(sans, 'WOFF2/VF/SourceSans3VF-Upright.ttf.woff2')

const keepFeatures = 'kern liga smcp c2sc onum lnum tnum pnum case ccmp locl mark mkmk'.split(' ')

// The optical size is pinned to text, which halves the serif; headlines get a small cut of their own, at its own size.
// The first load takes amu-serif, amu-serif-display and amu-sans; the rest comes when a page uses its letters.
const text = { opsz: 14, wght: { min: 400, max: 700 } }
const display = { opsz: 48, wght: 600 }
const ui = { wght: { min: 400, max: 700 } }

const cuts = [
  { file: 'amu-serif', from: romanSerif, family: 'Amu Serif', script: 'latin', axes: text },
  { file: 'amu-serif-more', from: romanSerif, family: 'Amu Serif', script: 'latinExtended', axes: text },
  { file: 'amu-serif-cyrillic', from: romanSerif, family: 'Amu Serif', script: 'cyrillic', axes: text },
  { file: 'amu-serif-italic', from: italicSerif, family: 'Amu Serif', script: 'latin', axes: text },
  { file: 'amu-serif-italic-more', from: italicSerif, family: 'Amu Serif', script: 'latinExtended', axes: text },
  { file: 'amu-serif-italic-cyrillic', from: italicSerif, family: 'Amu Serif', script: 'cyrillic', axes: text },
  { file: 'amu-serif-display', from: romanSerif, family: 'Amu Serif Display', script: 'latin', axes: display },
  { file: 'amu-sans', from: uprightSans, family: 'Amu Sans', script: 'latin', axes: ui },
  { file: 'amu-sans-more', from: uprightSans, family: 'Amu Sans', script: 'latinExtended', axes: ui },
  { file: 'amu-sans-cyrillic', from: uprightSans, family: 'Amu Sans', script: 'cyrillic', axes: ui },
]

for (const { file, from, family, script, axes } of cuts) {
  const whole = await readFile(from)
  const options = { targetFormat: 'sfnt', keepFeatures, variationAxes: axes, preserveNameIds: [13, 14] }
  const subset = await subsetFont(whole, characters[script], options)
  const font = await fontverter.convert(rename(subset, family), 'woff2')
  await writeFile(join(here, `${file}.woff2`), font)
  console.log(`${file}.woff2`.padEnd(34), `${(font.length / 1000).toFixed(1)} kB`.padStart(9))
}

await writeFile(join(here, 'fonts.css'), styleSheet(cuts))
await copyFile(join(serif, 'LICENSE.md'), join(here, 'LICENSE-amu-serif.md'))
await copyFile(join(sans, 'LICENSE.md'), join(here, 'LICENSE-amu-sans.md'))
