/** Hands a file to the reader. */
export const saveFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Some browsers read the file only after this call has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
