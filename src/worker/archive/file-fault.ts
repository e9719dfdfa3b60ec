/** Errors of the file system as errors of the database. */
import { DatabaseError } from '../../archive/database.js';

/** No room: on the disk, in what the user may have of it, or in what one file may be. */
const FULL: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** Whether the file system says that there is no room. */
export function isFull(error: unknown): boolean {
	return FULL.includes(codeOf(error));
}

/** The error as a `DatabaseError`; its message is the system's code alone, since the whole names the user's folders. */
export function fileFault(error: unknown): DatabaseError {
	return new DatabaseError(isFull(error) ? 'full' : 'failed', codeOf(error));
}

/** `ENOSPC`, `EACCES` … */
export function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
