/** *Re-attach* and *Discard*: what an editor does with a correction that has lost its place. */
import * as vscode from 'vscode';
import type { Span } from '../../annotations.js';
import { anchorsOf, newAnchorOf, withAnchors } from '../../corrections/anchor.js';
import type { Orphan } from '../../corrections/reanchor.js';
import { plainLabel } from '../../views/plain-text.js';
import type { WorkerEngine } from '../../worker/client.js';
import type { ActiveArticle } from '../navigation/active-article.js';
import type { Indexes } from '../navigation/indexes.js';
import { showStatus } from '../reader/status-message.js';
import { pickPlace } from './pick-place.js';
import type { CorrectionStore } from './store.js';
import { trimmed } from './target.js';

/** What finding a new place takes. */
export interface OrphanServices {
	readonly engine: WorkerEngine;
	readonly indexes: Indexes;
	/** The article that the sidebar lists. */
	readonly active: ActiveArticle;
}

interface OrphanIn {
	readonly document: vscode.TextDocument;
	readonly orphan: Orphan;
}

/** Registers the two commands; their argument is a line of *Needs attention*, or the id of a correction. */
export function registerOrphans(store: CorrectionStore, services: OrphanServices): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand('copydesk.reattachCorrection', (argument?: unknown) => reattach(store, services, argument)),
		vscode.commands.registerCommand('copydesk.discardCorrection', (argument?: unknown) => discard(store, services, argument)),
	);
}

async function discard(store: CorrectionStore, services: OrphanServices, argument: unknown): Promise<void> {
	const { document, orphan } = (await chosen(store, services, argument)) ?? {};
	if (document && orphan) await store.of(document)?.corrections.step(vscode.l10n.t('Discard'), [], [orphan.correction.id]);
}

async function reattach(store: CorrectionStore, services: OrphanServices, argument: unknown): Promise<void> {
	const found = await chosen(store, services, argument);
	if (!found) return;
	const { document, orphan } = found;
	const place = selectionIn(document) ?? (await pickedPlace(services, found));
	if (!place) return;
	const text = document.getText();
	const { correction } = orphan;
	const anchors = anchorsOf(correction);
	const lost = anchors.flatMap(({ exact, start }, index) => (text.startsWith(exact, start) ? [] : [index]));
	const moved = withAnchors(correction, anchors.with(lost[0] ?? 0, newAnchorOf(text, place)));
	if (lost.length > 1) {
		showStatus(vscode.l10n.t('Copydesk: the other words of this correction are gone too; discard it and correct again.'));
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

/** A place among those that resemble the one that is lost in the present text. */
async function pickedPlace({ engine, indexes }: OrphanServices, { document, orphan: { correction } }: OrphanIn): Promise<Span | undefined> {
	const article = await indexes.whenFresh(document);
	const { held, orphans } = await engine.run('reanchor', document.getText(), [correction]);
	const places = held.length > 0 ? held.flatMap((one) => anchorsOf(one).slice(0, 1)) : (orphans[0]?.candidates ?? []);
	if (!article || places.length === 0) {
		showStatus(vscode.l10n.t('Copydesk: select the words that this correction belongs to, then re-attach it.'));
		return undefined;
	}
	const [words = ''] = anchorsOf(correction).map(({ exact }) => exact.slice(0, 60));
	return pickPlace(article, places, vscode.l10n.t('Where does the correction of “{0}” belong? The likeliest place comes first.', words));
}

async function chosen(store: CorrectionStore, { active }: OrphanServices, argument: unknown): Promise<OrphanIn | undefined> {
	const document = active.get()?.document ?? vscode.window.activeTextEditor?.document;
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
