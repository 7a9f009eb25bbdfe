import { readTables, writeTables } from './tables.mjs'

// The Open Font License reserves the name "Source" for the original, so a subset carries another in its name table.

const reserved = /Source ?(Serif|Sans) ?(4|3)?( ?(Variable|VF))?/g
// Copyright, trademark and licence notices stay word for word: the licence asks for it.
const notices = new Set([0, 7, 13, 14])

/**
 * The same font under another family name.
 * @param {Buffer} sfnt a TrueType font
 * @param {string} family
 */
export function rename(sfnt, family) {
  const tables = readTables(sfnt)
  tables.set('name', writeNames(readNames(tables.get('name')).map(entry => renamed(entry, family))))
  return writeTables(sfnt.readUInt32BE(0), tables)
}

function renamed(entry, family) {
  if (notices.has(entry.id)) return entry
  // Name 6 is the PostScript name, 25 its prefix for variations: no spaces in either.
  const name = entry.id === 6 || entry.id === 25 ? family.replaceAll(' ', '') : family
  return { ...entry, text: entry.text.replace(reserved, name) }
}

/** Only the Windows names, which every system reads. */
function readNames(table) {
  const texts = table.readUInt16BE(4)
  const entries = Array.from({ length: table.readUInt16BE(2) }, (_, i) => 6 + 12 * i)
  return entries
    .filter(at => table.readUInt16BE(at) === 3)
    .map(at => {
      const start = texts + table.readUInt16BE(at + 10)
      const utf16 = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8))).swap16()
      return {
        encoding: table.readUInt16BE(at + 2),
        language: table.readUInt16BE(at + 4),
        id: table.readUInt16BE(at + 6),
        text: utf16.toString('utf16le'),
      }
    })
}

function writeNames(entries) {
  const texts = entries.map(entry => Buffer.from(entry.text, 'utf16le').swap16())
  const head = Buffer.alloc(6 + 12 * entries.length)
  head.writeUInt16BE(entries.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  entries.forEach(({ encoding, language, id }, i) => {
    const values = [3, encoding, language, id, texts[i].length, offset]
    values.forEach((value, field) => {
      head.writeUInt16BE(value, 6 + 12 * i + 2 * field)
    })
    offset += texts[i].length
  })
  return Buffer.concat([head, ...texts])
}
