import { Suspense, use } from 'react'

const load = () => import('../../game/words/event-texts.ts')
let loading: Promise<(id: string) => string> | undefined

/** Nothing stands in its place where it does not come; the next event that is unfolded asks again. */
const texts = (): Promise<(id: string) => string> => {
  loading ??= load()
    .then(({ eventText }) => eventText)
    .catch(() => {
      loading = undefined
      return () => ''
    })
  return loading
}

function Text({ id }: { id: string }) {
  return <p className="read">{use(texts())(id)}</p>
}

/** What an event tells, once it is unfolded. */
export function EventText({ id }: { id: string }) {
  return (
    <Suspense>
      <Text id={id} />
    </Suspense>
  )
}
