/** The tables of a font file, by tag. @param {Buffer} sfnt */
export function readTables(sfnt) {
  const tables = new Map()
  for (let i = 0; i < sfnt.readUInt16BE(4); i++) {
    const record = 12 + 16 * i
    const start = sfnt.readUInt32BE(record + 8)
    tables.set(
      sfnt.toString('latin1', record, record + 4),
      sfnt.subarray(start, start + sfnt.readUInt32BE(record + 12)),
    )
  }
  return tables
}

/** A font file of these tables. @param {number} version @param {Map<string, Buffer>} tables */
export function writeTables(version, tables) {
  const tags = [...tables.keys()].sort()
  const power = 2 ** Math.floor(Math.log2(tags.length))
  const directory = Buffer.alloc(12 + 16 * tags.length)
  directory.writeUInt32BE(version, 0)
  directory.writeUInt16BE(tags.length, 4)
  directory.writeUInt16BE(16 * power, 6)
  directory.writeUInt16BE(Math.log2(power), 8)
  directory.writeUInt16BE(16 * (tags.length - power), 10)
  const parts = [directory]
  let offset = directory.length
  const head = Buffer.from(tables.get('head'))
  head.writeUInt32BE(0, 8)
  tags.forEach((tag, i) => {
    const table = tag === 'head' ? head : tables.get(tag)
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    const record = 12 + 16 * i
    directory.write(tag, record, 'latin1')
    directory.writeUInt32BE(checksum(padded), record + 4)
    directory.writeUInt32BE(offset, record + 8)
    directory.writeUInt32BE(table.length, record + 12)
    parts.push(padded)
    offset += padded.length
  })
  const font = Buffer.concat(parts)
  // The format wants the whole font to add up to this number.
  font.writeUInt32BE(
    (0xb1b0afba - checksum(font)) >>> 0,
    directory.readUInt32BE(12 + 16 * tags.indexOf('head') + 8) + 8,
  )
  return font
}

function checksum(padded) {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}
