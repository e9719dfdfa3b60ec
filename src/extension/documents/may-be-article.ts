/** Which documents may be articles by what they are written in and where they are from. */
import type * as vscode from 'vscode';

/** The languages of articles. */
export const LANGUAGES: readonly string[] = ['plaintext', 'markdown', 'news'];

/** The scheme of what was read out of an article's sources. */
export const SOURCE_SCHEME = 'copydesk-source';

/** The scheme of what the archive has of somebody. */
export const ARCHIVE_SCHEME = 'copydesk-archive';

/** Schemes of documents that are no articles: program output, commit messages, notebook cells, what is read out of sources or the archive. */
const FOREIGN_SCHEMES: ReadonlySet<string> = new Set([
	SOURCE_SCHEME,
	ARCHIVE_SCHEME,
	'output',
	'vscode-notebook-cell',
	'vscode-notebook-cell-output',
	'vscode-scm',
	'comment',
	'vscode-interactive-input',
	'vscode-terminal',
]);

/** Schemes of an article as it once was: it is read as any other, and has no corrections and no problems of its own. */
const REVISION_SCHEMES: ReadonlySet<string> = new Set(['git', 'vscode-local-history']);

/** Whether a document is an older state of one that is elsewhere. */
export function isRevision({ scheme }: vscode.Uri): boolean {
	return REVISION_SCHEMES.has(scheme);
}

/** Whether a document may be switched on: by where it is from and what it is written in. */
export function mayBeArticle({ isClosed, languageId, uri }: vscode.TextDocument): boolean {
	return !isClosed && LANGUAGES.includes(languageId) && !FOREIGN_SCHEMES.has(uri.scheme);
}
