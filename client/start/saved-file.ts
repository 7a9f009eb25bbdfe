import { exportGame } from '../solo/saves.ts'

/** Hands a saved game to the reader as a file. Throws if there is none. */
export const saveAsFile = async (id: string): Promise<void> => {
  const text = await exportGame(id)
  if (text === undefined) throw new Error(`There is no game ${id} to write to a file.`)
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `amu-darya-${id.slice(0, 8)}.json`
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
