/** Posts JSON and gives the answer's; throws with what the server said where it refuses. */
export const post = async <T>(address: string, path: string, body: unknown): Promise<T> => {
  const response = await fetch(address + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
  return (await response.json()) as T
}
