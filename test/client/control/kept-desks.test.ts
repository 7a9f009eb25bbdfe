import { afterEach, expect, test, vi } from 'vitest'
import { forgetDesk, keepDesk, keptDesk, keptDesks, takeSecret } from '../../../client/control/kept-desks.ts'

/** A browser's storage as far as a desk needs it: its keys are its own properties. */
const storage = () => {
  const kept: Record<string, string> = {}
  const of = Object.create({
    getItem: (key: string) => kept[key] ?? null,
    setItem(this: Record<string, string>, key: string, text: string) {
      kept[key] = text
      this[key] = text
    },
    removeItem(this: Record<string, string>, key: string) {
      delete kept[key]
      delete this[key]
    },
  })
  return of as Storage
}

afterEach(() => {
  for (const { code } of keptDesks()) forgetDesk(code)
  vi.unstubAllGlobals()
})

test('the secret is taken from the address, kept, and is not left standing there', () => {
  const replaced: string[] = []
  vi.stubGlobal('localStorage', storage())
  vi.stubGlobal('location', { hash: '#s3cret', pathname: '/control/AAAAAA', search: '' })
  vi.stubGlobal('history', { replaceState: (_: unknown, __: string, to: string) => replaced.push(to) })
  expect(takeSecret('AAAAAA')).toBe('s3cret')
  expect(replaced).toEqual(['/control/AAAAAA'])
  vi.stubGlobal('location', { hash: '', pathname: '/control/AAAAAA', search: '' })
  expect(takeSecret('AAAAAA')).toBe('s3cret')
  expect(takeSecret('BBBBBB')).toBeUndefined()
})

test('desks are listed with the latest first, and forgotten one by one', () => {
  vi.stubGlobal('localStorage', storage())
  keepDesk('AAAAAA', 'one', 1)
  keepDesk('BBBBBB', 'two', 2)
  expect(keptDesks().map(({ code }) => code)).toEqual(['BBBBBB', 'AAAAAA'])
  forgetDesk('BBBBBB')
  expect(keptDesks().map(({ code }) => code)).toEqual(['AAAAAA'])
})

test('a browser that stores nothing keeps a desk as long as the page', () => {
  vi.stubGlobal('localStorage', undefined)
  keepDesk('AAAAAA', 'one', 1)
  expect(keptDesk('AAAAAA')?.secret).toBe('one')
})
