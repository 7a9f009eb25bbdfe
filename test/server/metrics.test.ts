import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { metricsOf } from '../../server/metrics.ts'
import { mayReadMetrics } from '../../server/metrics-access.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** Metrics behind a server of their own, and how one asks for them. */
const served = async (metricsKey?: string) => {
  const metrics = metricsOf({ metricsKey })
  server = createServer((request, response) => metrics.answer(request, response))
  await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const asked = async (headers: Record<string, string> = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`, { headers })
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
  }
  return { metrics, asked }
}

describe('metrics', () => {
  test('count decisions by move and outcome, and every unknown move as one', async () => {
    const { metrics, asked } = await served()
    metrics.decision('draft', true)
    metrics.decision('draft', true)
    metrics.decision('draft', false)
    metrics.decision('Zebedee"} 1', false)
    metrics.decision('toString', false)
    const { text } = await asked()
    expect(text).toContain('amu_decisions_total{move="draft",outcome="taken"} 2\n')
    expect(text).toContain('amu_decisions_total{move="draft",outcome="refused"} 1\n')
    expect(text).toContain('amu_decisions_total{move="unknown",outcome="refused"} 2\n')
    expect(text).not.toContain('Zebedee')
  })

  test('measure what is on its way to disk and to devices', async () => {
    const { metrics, asked } = await served()
    metrics.kept(7)
    metrics.wrote(20)
    metrics.wrote(3)
    metrics.sent(300)
    metrics.sent(12)
    metrics.heard('misshapen')
    const { text } = await asked()
    expect(text).toContain('amu_decision_seconds_bucket{le="0.005"} 0\n')
    expect(text).toContain('amu_decision_seconds_bucket{le="0.01"} 1\n')
    expect(text).toContain('amu_append_rows_sum 23\n')
    expect(text).toContain('amu_sent_bytes_total 312\n')
    expect(text).toContain('amu_socket_events_total{what="misshapen"} 1\n')
  })

  test('look at what there is when they are asked for', async () => {
    const { metrics, asked } = await served()
    const sessions = [{ counts: () => ({ worlds: 3, devices: { control: 1, screen: 1, person: 20 } }) }]
    let waiting = 4
    metrics.watch({ live: () => sessions, waiting: () => waiting, thinking: () => 3 })
    await asked()
    sessions.push({ counts: () => ({ worlds: 2, devices: { control: 1, screen: 0, person: 3 } }) })
    waiting = 1
    const { text, type, status } = await asked()
    for (const line of [
      'sockets{role="person"} 23',
      'sockets{role="screen"} 1',
      'sessions_loaded 2',
      'worlds_loaded 5',
    ])
      expect(text).toContain(`amu_${line}\n`)
    expect(text).toContain('amu_queue_length 1\n')
    expect(text).toContain('amu_thinking 3\n')
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds')
    expect(text).toContain('process_resident_memory_bytes')
    expect([status, type]).toEqual([200, expect.stringContaining('text/plain')])
  })

  test('are not for somebody whom a proxy hands on, unless they show the key', async () => {
    const { asked } = await served()
    expect(await asked({ 'X-Forwarded-For': '10.0.0.9' })).toMatchObject({
      status: 403,
      text: expect.not.stringContaining('amu_'),
    })
    server?.close()
    const { asked: askedWithKey } = await served('count-me-in')
    expect((await askedWithKey()).status).toBe(403)
    expect((await askedWithKey({ Authorization: 'Bearer count-me-in' })).status).toBe(200)
  })
})

describe('who may read metrics', () => {
  test.each([
    ['127.0.0.1', {}, true],
    ['::1', {}, true],
    ['::ffff:127.0.0.1', {}, true],
    ['192.168.1.20', {}, false],
    ['::ffff:192.168.1.20', {}, false],
    [undefined, {}, false],
    ['127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, false],
    ['127.0.0.1', { forwarded: 'for=127.0.0.1' }, false],
  ])('without a key: %s with %o: %s', (remoteAddress, headers, may) => {
    expect(mayReadMetrics(undefined, { remoteAddress, headers })).toBe(may)
  })

  test.each([
    ['Bearer count-me-in', true],
    ['Bearer count-me-out', false],
    ['Bearer ', false],
    ['count-me-in', false],
    [undefined, false],
  ])('with a key: whoever shows it, from anywhere, and nobody else: %s', (authorization, may) => {
    const headers = authorization === undefined ? {} : { authorization }
    expect(mayReadMetrics('count-me-in', { remoteAddress: '10.0.0.9', headers })).toBe(may)
    expect(mayReadMetrics('count-me-in', { remoteAddress: '127.0.0.1', headers })).toBe(may)
  })
})
