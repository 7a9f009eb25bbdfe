import { basename } from 'node:path'
import { child } from './child.mjs'

/**
 * Runs npm and gives its exit code: by the path it gave us where it started us; otherwise by its name, which on Windows
 * needs a shell.
 * @param {readonly string[]} args
 */
export function npm(args) {
  const { npm_execpath: path, npm_node_execpath: node = process.execPath } = process.env
  if (path && basename(path) === 'npm-cli.js') return child(node, [path, ...args])
  return child('npm', args, { shell: process.platform === 'win32' })
}
