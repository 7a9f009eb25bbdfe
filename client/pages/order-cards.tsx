import type { Form, Order } from '../../content/kinds.ts'
import { ORDERS } from '../../content/orders/index.ts'
import type { OrderClass } from '../../content/vocabulary.ts'
import { rulesText } from '../../game/words/index.ts'
import { Cited } from './cited.tsx'
import { Seats } from './seats.tsx'
import { words } from './words.ts'

const ALL = Object.entries<Order>(ORDERS)
const CLASSES = Object.keys(words.classes) as OrderClass[]

/** Every order, class by class, in the printed order. */
export function OrderCards() {
  return (
    <section id="cards">
      <h2>{words.cards}</h2>
      <p>{words.cardsText}</p>
      {CLASSES.map(kind => (
        <div key={kind}>
          <h3 className="pages-class">{words.classes[kind]}</h3>
          <ul className="pages-cards">
            {ALL.filter(([, order]) => order.class === kind).flatMap(([id, order]) =>
              order.forms.map(form => <Card key={`${id} ${form.form}`} order={order} form={form} />),
            )}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Card({ order, form }: { order: Order; form: Form }) {
  const { funds = 0, capital = 0 } = form.cost
  return (
    <li className="pages-card">
      <div className="pages-card-head">
        <h4>{form.name ?? order.name}</h4>
        <span>{words.cost(funds, capital)}</span>
      </div>
      <p className="read">{rulesText(form, order)}</p>
      <p className="pages-note">
        {form.consent ? `${words.consent} ` : ''}
        {order.secret ? `${words.covert} ` : ''}
      </p>
      <p className="pages-flavour">{order.flavour}</p>
      <p className="pages-foot">
        <Seats seats={form.by} />
        <Cited ids={form.source} />
      </p>
    </li>
  )
}
