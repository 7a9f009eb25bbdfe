/** What came of something asked for, said politely where it was asked; silent until there is something to say. */
export function Said({ text, isWrong = false }: { readonly text: string; readonly isWrong?: boolean }) {
  return (
    <p className={isWrong ? 'desk-said desk-said-wrong' : 'desk-said'} role="status">
      {text}
    </p>
  )
}
