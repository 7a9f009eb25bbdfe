/** What the stores say where they cannot do as asked. */
export const STORE_WORDS = {
  folderTaken: (folder: string) =>
    `Another server keeps its games in ${folder}. End that one, or name another folder with DATA.`,
  notWritable: (folder: string) => `Nothing can be written to the folder for games, ${folder}. DATA names another.`,
  databaseTaken: (where: string) =>
    `Another server keeps its games in the database ${where}. End that one, or name another database with DATABASE_URL.`,
  newer: (version: number, known: number) =>
    `The database is of version ${version}, and this Amu Darya knows versions up to ${known}. Start the newer Amu Darya that used it last.`,
  foreign: (file: string) => `${file} is not a database of Amu Darya. Nothing was changed.`,
  damaged: (file: string, why: string) =>
    `${file} is damaged or no database (${why}). A backup can be put in its place with "npm run restore -- FILE".`,
  unreachable: (where: string, why: string) =>
    `The database ${where} cannot be reached (${why}). Check that it runs and that DATABASE_URL is right.`,
  taken: 'A decision of this number is kept already: another server writes to this store.',
  noSession: (id: string) => `No session ${id} is kept.`,
  noWorld: 'A decision is for a world that is not kept.',
  noDecision: (world: string, number: number) => `No decision ${number} of world ${world} is kept.`,
  sessionTaken: 'A session or world with this id or code is kept already.',
  closed: 'The store is closed.',
  noBackupOfMemory: 'What is kept in memory alone cannot be backed up.',
  noBackupOfPostgres:
    'Games are kept in PostgreSQL, which makes its own backups: pg_dump writes one, pg_restore reads it back.',
  fileExists: (file: string) => `${file} exists already. Name another file.`,
} as const
