/** Paths with forward slashes: POSIX, Windows (`C:/…`), and those of URIs. */

/** Without a slash at the end. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A path from a folder, or an absolute one, with `.` and `..` resolved and forward slashes. */
export function resolved(folder: string, path: string): string {
	const slashed = path.replaceAll('\\', '/');
	const whole = isAbsolute(slashed) ? slashed : `${folder}/${slashed}`;
	const parts: string[] = [];
	for (const part of whole.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return (whole.startsWith('/') ? '/' : '') + parts.join('/');
}

/** Whether a file or folder is below a folder, or the folder itself. */
export function isWithin(folder: string, path: string): boolean {
	return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function isAbsolute(path: string): boolean {
	return /^(?:[A-Za-z]:)?\//.test(path);
}
