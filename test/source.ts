import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { root } from '../server/setup/root.mjs'

/** A source file as the boundary test sees it. */
export type Source = {
  /** From the project's folder, with forward slashes. */
  readonly path: string
  readonly text: string
  /** What it imports, as written: static, dynamic, type and require alike. */
  readonly imports: readonly string[]
  /** Names it uses other than as the key of something. */
  readonly names: ReadonlySet<string>
  /** Lines on which a function or a class is written. */
  readonly functions: readonly number[]
}

type Node = { readonly type: string; readonly start: number; readonly [field: string]: unknown }

const isCode = /\.(ts|tsx|mjs|js)$/
const functionLike =
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ClassDeclaration|ClassExpression)$/

/** Paths of every file under a folder of the project. */
export function pathsUnder(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return entries.map(entry => `${folder}/${entry.replaceAll('\\', '/')}`).sort()
}

/** Every source file under a folder of the project, read and parsed. */
export function sourcesUnder(folder: string): Source[] {
  return pathsUnder(folder)
    .filter(path => isCode.test(path))
    .map(path => sourceOf(path, readFileSync(join(root, path), 'utf8')))
}

export function sourceOf(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0].message}`)
  const imports: string[] = []
  const names = new Set<string>()
  const functions: number[] = []
  visit(program as unknown as Node, undefined, '', (node, parent, field) => {
    const from = importedBy(node)
    if (from) imports.push(from)
    if (node.type === 'Identifier' && !isKey(parent, field)) names.add(node.name as string)
    if (functionLike.test(node.type)) functions.push(text.slice(0, node.start).split('\n').length)
  })
  return { path, text, imports, names, functions }
}

function importedBy(node: Node): string | undefined {
  const isRequire = node.type === 'CallExpression' && (node.callee as Node & { name?: string }).name === 'require'
  const from = isRequire
    ? (node.arguments as Node[])[0]
    : /^(Import|Export|TSImportType)/.test(node.type) && node.source
  return from ? ((from as Node).value as string) : undefined
}

/** The `b` of `a.b`, of `{ b: 1 }` and of a type's field is a key, not a use of the name b. */
function isKey(parent: Node | undefined, field: string): boolean {
  return Boolean(parent) && !parent?.computed && !parent?.shorthand && (field === 'key' || field === 'property')
}

type Visitor = (node: Node, parent: Node | undefined, field: string) => void

function visit(node: Node, parent: Node | undefined, field: string, tell: Visitor): void {
  tell(node, parent, field)
  for (const [name, value] of Object.entries(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) {
      if (typeof inner?.type === 'string') visit(inner, node, name, tell)
    }
  }
}
