/** What a worker thread of the archive may have of memory. */

/**
 * Megabytes. One that needs more than any folder asks for ends, and is started again. Articles are short, and what is made for one is soon of no use:
 * with a third of the room that Node gives to new values the worker takes less memory, and no more time.
 */
export const ARCHIVE_LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 } as const;
