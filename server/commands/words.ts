/** What `npm run backup` and `npm run restore` say. */
export const COMMAND_WORDS = {
  backupUsage: 'Name the file to write: npm run backup -- FILE',
  restoreUsage: 'Name the file to read: npm run restore -- FILE',
  nothingThere: (folder: string) => `No games are kept in ${folder} yet. DATA names another folder.`,
  backedUp: (file: string, kilobytes: number) => `Everything is copied to ${file} (${kilobytes} kB).`,
  backupByPostgres:
    'Games are kept in PostgreSQL (DATABASE_URL is set), which makes its own backups: pg_dump --format=custom --file=FILE "$DATABASE_URL"',
  restoreByPostgres:
    'Games are kept in PostgreSQL (DATABASE_URL is set), which restores its own backups. Stop the server, then: pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE',
  noFile: (file: string) => `There is no file ${file}.`,
  restored: (file: string, folder: string) => `The games of ${file} are now those of ${folder}.`,
  keptBeside: (file: string) => `What was there before is kept as ${file}.`,
} as const
