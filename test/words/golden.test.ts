import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { sections } from './sentences.ts'

const file = fileURLToPath(new URL('./generated.txt', import.meta.url))
const text = Object.entries(sections())
  .map(([name, lines]) => `# ${name}\n\n${lines.join('\n')}\n`)
  .join('\n')

test('every generated sentence reads as it was read and approved: UPDATE_GOLDEN=1 writes the file anew', () => {
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
})
