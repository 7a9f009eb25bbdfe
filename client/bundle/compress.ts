import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const isText = /\.(html|js|css|svg|json|webmanifest)$/

/** Puts a .br and a .gz beside every text file over a kilobyte, for the server to send as they are. */
export function compress(): Plugin {
  let folder = ''
  return {
    name: 'amu-darya:compress',
    apply: 'build',
    configResolved: config => {
      folder = config.build.outDir
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        const entries = await readdir(folder, { recursive: true, withFileTypes: true })
        const texts = entries.filter(entry => entry.isFile() && isText.test(entry.name))
        for (const entry of texts) await pack(join(entry.parentPath, entry.name))
      },
    },
  }
}

async function pack(path: string): Promise<void> {
  const text = await readFile(path)
  if (text.length < 1024) return
  const size = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }
  await Promise.all([writeFile(`${path}.br`, await brotli(text, size)), writeFile(`${path}.gz`, await zip(text))])
}
