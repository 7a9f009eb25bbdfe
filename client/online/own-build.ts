/** The build this page is of, as its script is named; '' while developing. The server reads its own from the same name. */
export const ownBuild = (): string =>
  [...document.scripts].map(({ src }) => /\/assets\/index-([^"/]+)\.js$/.exec(src)?.[1]).find(Boolean) ?? ''
