import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const server = (...args: string[]) => spawn(process.execPath, [join(import.meta.dirname, 'shutdown-child.ts'), ...args])

describe('a server told to stop', () => {
  test('lets devices go, answers what it was asked, does the last things, and ends well, told once or twice', async () => {
    const running = server()
    let said = ''
    running.stdout.on('data', data => {
      said += data
    })
    await once(running.stdout, 'data')
    const port = Number(said)
    const line = connect(port, '127.0.0.1', () =>
      line.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: test\r\n\r\n'),
    )
    await once(line, 'data')
    const answer = fetch(`http://127.0.0.1:${port}/`).then(response => response.text())
    await new Promise(resolve => setTimeout(resolve, 100))
    running.kill('SIGTERM')
    running.kill('SIGINT')
    const [code] = await once(running, 'close')
    expect(await answer).toBe('late')
    expect(said.split('\n').slice(1, -1)).toEqual(['let go', 'last'])
    expect(code).toBe(0)
  })

  test('says so and ends badly if the last things fail', async () => {
    const running = server('failing')
    let wrong = ''
    running.stderr.on('data', data => {
      wrong += data
    })
    await once(running.stdout, 'data')
    running.kill('SIGTERM')
    const [code] = await once(running, 'close')
    expect([code, wrong]).toEqual([1, 'The server could not end in good order: the disk is full\n'])
  })
})
