/** Goes up with every change of the rules that can change a game; a log made under other rules is not replayed. */
export const RULES_VERSION = 1;
/** Form of the log file. */
export const LOG_FORMAT = 1;
