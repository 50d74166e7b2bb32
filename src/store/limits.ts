/** Every fixed limit of keeping and sharing. A log has its own: see `MOST_LOG_LINES` in the engine. */
export const LIMITS = {
  /** Goals of one game. */
  goals: 3,
  /** Timelines of one game, the first one included. */
  branches: 24,
  /** Characters of a timeline's name. */
  branchName: 40,
  /** Characters of a save as it is kept in the browser: four copies fit the five million that browsers allow. */
  saveCharacters: 1_000_000,
  /** Bytes of a file that is opened; a character takes up to three. */
  fileBytes: 3_000_000,
  /** Characters of the packed game in a link. */
  linkCharacters: 8_000,
  /** Commands of a game in a link, so that a short link cannot ask for long work. */
  linkCommands: 2_000,
  /** Characters of any name in a save or a link. */
  name: 200,
} as const;
