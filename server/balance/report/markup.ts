/** Small pieces of HTML and SVG. Everything that is not markup goes through `escaped`. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => ENTITIES[sign])

export type Attributes = Readonly<Record<string, string | number>>

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(
      ([name, value]) => ` ${name}="${escaped(typeof value === 'number' ? String(Number(value.toFixed(2))) : value)}"`,
    )
    .join('')

/** An element; its content is markup already. */
export const element = (name: string, attributes: Attributes, ...content: readonly string[]): string =>
  content.length === 0
    ? `<${name}${written(attributes)}/>`
    : `<${name}${written(attributes)}>${content.join('')}</${name}>`

export const text = (x: number, y: number, words: string, attributes: Attributes = {}): string =>
  element('text', { x, y, ...attributes }, escaped(words))

/** A picture with a name and, for those who cannot see it, what it shows. */
export const picture = (
  id: string,
  size: { readonly width: number; readonly height: number },
  { title, text: shows }: { readonly title: string; readonly text: string },
  ...content: readonly string[]
): string =>
  element(
    'svg',
    { viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', 'aria-labelledby': `${id}-title ${id}-text` },
    element('title', { id: `${id}-title` }, escaped(title)),
    element('desc', { id: `${id}-text` }, escaped(shows)),
    ...content,
  )

export const section = (id: string, heading: string, lead: string, ...content: readonly string[]): string =>
  element(
    'section',
    { id, 'aria-labelledby': `${id}-heading` },
    element('h2', { id: `${id}-heading` }, escaped(heading)),
    element('p', {}, escaped(lead)),
    ...content,
  )

export type Cell = { readonly text: string; readonly class?: string; readonly style?: string }

const cell = (name: 'td' | 'th', scope: string, { text: words, class: kind = '', style = '' }: Cell): string =>
  element(name, { ...(scope && { scope }), ...(kind && { class: kind }), ...(style && { style }) }, escaped(words))

/** A table whose first column names its rows. It scrolls by itself where it is too wide. */
export const table = (caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  element(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, escaped(caption)),
      element('thead', {}, element('tr', {}, ...head.map(words => cell('th', 'col', { text: words })))),
      element(
        'tbody',
        {},
        ...rows.map(([first, ...rest]) =>
          element('tr', {}, cell('th', 'row', first), ...rest.map(each => cell('td', '', each))),
        ),
      ),
    ),
  )
