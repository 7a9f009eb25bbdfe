// A server that appends until it is killed, and says each number once it is on disk: node store-child.ts SETTINGS
import { openStore } from '../../server/store/open.ts'
import { decision, session, world } from './store-rows.ts'

const store = await openStore(JSON.parse(process.argv[2]))
await store.open(session(), [world()])
for (let number = 0; ; number++) {
  await store.append([decision(number)])
  process.stdout.write(`${number}\n`)
}
