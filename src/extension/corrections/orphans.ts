/** *Re-attach* and *Discard*: what an editor does with a correction that has lost its place. */
import * as vscode from 'vscode';
import type { Span } from '../../annotations.js';
import { anchorsOf, newAnchorOf, withAnchors } from '../../corrections/anchor.js';
import type { Orphan } from '../../corrections/reanchor.js';
import { plainLabel } from '../../views/plain-text.js';
import { showStatus } from '../reader/status-message.js';
import type { CorrectionStore } from './store.js';
import { trimmed } from './target.js';

/** Registers the two commands; their argument is a line of *Needs attention*, or the id of a correction. */
export function registerOrphans(store: CorrectionStore): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand('copydesk.reattachCorrection', (argument?: unknown) => reattach(store, argument)),
		vscode.commands.registerCommand('copydesk.discardCorrection', (argument?: unknown) => discard(store, argument)),
	);
}

async function discard(store: CorrectionStore, argument: unknown): Promise<void> {
	const { document, orphan } = (await chosen(store, argument)) ?? {};
	if (document && orphan) await store.of(document)?.corrections.step(vscode.l10n.t('Discard'), [], [orphan.correction.id]);
}

async function reattach(store: CorrectionStore, argument: unknown): Promise<void> {
	const { document, orphan } = (await chosen(store, argument)) ?? {};
	if (!document || !orphan) return;
	const text = document.getText();
	const place = selectionIn(document) ?? (await pickPlace(document, orphan));
	if (!place) return;
	const { correction } = orphan;
	const [, ...others] = anchorsOf(correction);
	const moved = withAnchors(correction, [newAnchorOf(text, place), ...others]);
	const isUnchanged = others.every((anchor) => text.startsWith(anchor.exact, anchor.start));
	if (!isUnchanged) {
		showStatus(vscode.l10n.t('Copydesk: the other words of this correction are gone too; discard it and correct anew.'));
		return;
	}
	await store.of(document)?.corrections.step(vscode.l10n.t('Re-attach'), [moved], [correction.id]);
}

/** The words that the editor has selected for it. */
function selectionIn(document: vscode.TextDocument): Span | undefined {
	const editor = vscode.window.activeTextEditor;
	if (editor?.document !== document) return undefined;
	return trimmed(document.getText(), { start: document.offsetAt(editor.selection.start), end: document.offsetAt(editor.selection.end) });
}

async function pickPlace(document: vscode.TextDocument, { candidates, correction }: Orphan): Promise<Span | undefined> {
	const text = document.getText();
	const items = candidates
		.filter(({ end }) => end <= text.length)
		.map((span) => ({
			label: plainLabel(
				`…${text.slice(Math.max(0, span.start - 24), span.start)}“${text.slice(span.start, span.end)}”${text.slice(span.end, span.end + 24)}…`,
			),
			description: vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1),
			span,
		}));
	if (items.length === 0) {
		showStatus(vscode.l10n.t('Copydesk: select the words that this correction belongs to, then re-attach it.'));
		return undefined;
	}
	const placeHolder = vscode.l10n.t('Where does the correction of “{0}” belong?', anchorsOf(correction)[0]?.exact.slice(0, 60) ?? '');
	return (await vscode.window.showQuickPick(items, { placeHolder: plainLabel(placeHolder) }))?.span;
}

async function chosen(
	store: CorrectionStore,
	argument: unknown,
): Promise<{ readonly document: vscode.TextDocument; readonly orphan: Orphan } | undefined> {
	const document = vscode.window.activeTextEditor?.document;
	if (!document) return undefined;
	await store.whenLoaded(document);
	const orphans = store.orphansOf(document);
	const id = idOf(argument);
	if (id !== undefined) {
		const known = orphans.find(({ correction }) => correction.id === id);
		return known && { document, orphan: known };
	}
	if (orphans.length === 0) {
		showStatus(vscode.l10n.t('Copydesk: every correction has its place.'));
		return undefined;
	}
	const items = orphans.map((orphan) => ({
		label: plainLabel(`“${anchorsOf(orphan.correction)[0]?.exact.slice(0, 80) ?? ''}”`),
		orphan,
	}));
	const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which correction?') });
	return picked && { document, orphan: picked.orphan };
}

function idOf(argument: unknown): string | undefined {
	if (typeof argument === 'string') return argument;
	if (typeof argument !== 'object' || argument === null || !('id' in argument)) return undefined;
	return typeof argument.id === 'string' ? argument.id : undefined;
}
