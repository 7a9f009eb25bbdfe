import { characters } from './characters.mjs'

/** fonts.css: one @font-face for each cut, so that a page loads only the files whose letters it shows. */
export function styleSheet(cuts) {
  return `/* Written by subset.mjs. */\n\n${cuts.map(fontFace).join('\n\n')}\n`
}

function fontFace({ file, family, script, axes }) {
  const weight = typeof axes.wght === 'number' ? axes.wght : `${axes.wght.min} ${axes.wght.max}`
  return `@font-face {
  font-family: "${family}";
  font-style: ${file.includes('italic') ? 'italic' : 'normal'};
  font-weight: ${weight};
  font-display: swap;
  src: url("./${file}.woff2") format("woff2");
  unicode-range: ${unicodeRange(characters[script])};
}`
}

function unicodeRange(text) {
  const points = [...new Set(text)].map(letter => letter.codePointAt(0)).sort((a, b) => a - b)
  const runs = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run && point === run.last + 1) run.last = point
    else runs.push({ first: point, last: point })
  }
  return runs.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ')
}

function hex(point) {
  return point.toString(16).toUpperCase()
}
