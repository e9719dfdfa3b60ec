/** Goes to a place in an article of the archive: the words that were there when it was read, wherever they are by now. */
import * as vscode from 'vscode';
import type { Span } from '../../annotations.js';
import { plainMessage } from '../../views/plain-text.js';
import { rangeOf } from '../navigation/indexes.js';
import { reveal } from '../navigation/reveal.js';

/** A place in an article. `words` are those that stand there, or the first of them, on one line. */
export interface ArchivedPlace {
	readonly uri: string;
	readonly span: Span;
	readonly words?: string;
}

const COMMAND = 'copydesk.goToArchived';

/** What a line of a list runs when it is chosen. */
export function goToArchivedCommand(place: ArchivedPlace): vscode.Command {
	return { command: COMMAND, title: vscode.l10n.t('Open Article'), arguments: [place] };
}

/** The same as a link. */
export function goToArchivedUri(place: ArchivedPlace): vscode.Uri {
	return vscode.Uri.parse(`command:${COMMAND}?${encodeURIComponent(JSON.stringify([place]))}`, true);
}

/** Opens the article at the place; says so where it is gone. */
export async function goToArchived(place: unknown): Promise<void> {
	if (isPlace(place)) await openArchived(place);
}

/** The same; with a column, there and with the words selected. */
export async function openArchived(place: ArchivedPlace, viewColumn?: vscode.ViewColumn): Promise<void> {
	const uri = vscode.Uri.parse(place.uri, true);
	try {
		const document = await vscode.workspace.openTextDocument(uri);
		const span = spanNow(document.getText(), place);
		if (viewColumn === undefined) await reveal(document, span);
		else await vscode.window.showTextDocument(document, { viewColumn, selection: rangeOf(document, span), preview: false });
	} catch {
		const file = plainMessage(vscode.workspace.asRelativePath(uri));
		void vscode.window.showWarningMessage(vscode.l10n.t('{0} cannot be opened: it was deleted, moved or renamed.', file));
	}
}

/** Where the words of a place are in a text that may have changed since: there, else nearest to there; else the old place. */
export function spanNow(text: string, { span, words }: Pick<ArchivedPlace, 'span' | 'words'>): Span {
	if (words === undefined || words === '' || text.startsWith(words, span.start)) return span;
	const [before, after] = [text.lastIndexOf(words, span.start), text.indexOf(words, span.start)];
	const isBefore = before >= 0 && (after < 0 || span.start - before < after - span.start);
	const start = isBefore ? before : after;
	return start < 0 ? span : { start, end: start + (span.end - span.start) };
}

function isPlace(place: unknown): place is ArchivedPlace {
	return typeof place === 'object' && place !== null && 'uri' in place && typeof place.uri === 'string' && 'span' in place;
}
