/** *Re-attach* and *Discard*: what an editor does with a correction that has lost its place. */
import * as vscode from 'vscode';
import type { Span } from '../../annotations.js';
import { anchorsOf, newAnchorOf, withAnchors } from '../../corrections/anchor.js';
import type { Orphan } from '../../corrections/reanchor.js';
import { plainLabel } from '../../views/plain-text.js';
import type { Change } from '../../views/statements.js';
import type { WorkerEngine } from '../../worker/client.js';
import type { ActiveArticle } from '../navigation/active-article.js';
import type { Indexes } from '../navigation/indexes.js';
import { showStatus } from '../reader/status-message.js';
import { make, makeFound } from './commands.js';
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
	const document = listedDocument(services);
	if (!document) return;
	await makeOf(store, document, vscode.l10n.t('Discard'), argument, ({ correction }) => ({ statements: [], withdrawn: [correction.id] }));
}

async function reattach(store: CorrectionStore, services: OrphanServices, argument: unknown): Promise<void> {
	const document = listedDocument(services);
	if (!document) return;
	const label = vscode.l10n.t('Re-attach');
	const selected = selectionIn(document);
	if (selected) {
		await makeOf(store, document, label, argument, (orphan) => movedTo(document, orphan, selected));
		return;
	}
	const orphan = await chosen(store, document, argument);
	const place = orphan && (await pickedPlace(services, { document, orphan }));
	const change = place && movedTo(document, orphan, place);
	if (change) await make(store, document, label, change);
}

/** Makes a change of an orphan: of one that is named in the turn of the key, else in that of the answer to which it is. */
async function makeOf(
	store: CorrectionStore,
	document: vscode.TextDocument,
	label: string,
	argument: unknown,
	changeOf: (orphan: Orphan) => Change | undefined,
): Promise<void> {
	const find = async (): Promise<Change | undefined> => {
		const orphan = await chosen(store, document, argument);
		return orphan && changeOf(orphan);
	};
	if (idOf(argument) !== undefined) {
		await makeFound(store, document, label, find);
		return;
	}
	const change = await find();
	if (change) await make(store, document, label, change);
}

/** An orphan at a new place; undefined where more of its words are gone, of which the reader is told. */
function movedTo(document: vscode.TextDocument, { correction }: Orphan, place: Span): Change | undefined {
	const text = document.getText();
	const anchors = anchorsOf(correction);
	const lost = anchors.flatMap(({ exact, start }, index) => (text.startsWith(exact, start) ? [] : [index]));
	if (lost.length > 1) {
		showStatus(vscode.l10n.t('Copydesk: the other words of this correction are gone too; discard it and correct again.'));
		return undefined;
	}
	const moved = withAnchors(correction, anchors.with(lost[0] ?? 0, newAnchorOf(text, place)));
	return { statements: [moved], withdrawn: [correction.id] };
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

/** The article that the sidebar lists, else the one in front. */
function listedDocument({ active }: OrphanServices): vscode.TextDocument | undefined {
	return active.get()?.document ?? vscode.window.activeTextEditor?.document;
}

/** The orphan that an argument names, else the one that the reader picks. */
async function chosen(store: CorrectionStore, document: vscode.TextDocument, argument: unknown): Promise<Orphan | undefined> {
	await store.whenLoaded(document);
	const orphans = store.orphansOf(document);
	const id = idOf(argument);
	if (id !== undefined) return orphans.find(({ correction }) => correction.id === id);
	if (orphans.length === 0) {
		showStatus(vscode.l10n.t('Copydesk: every correction has its place.'));
		return undefined;
	}
	const items = orphans.map((orphan) => ({
		label: plainLabel(`“${anchorsOf(orphan.correction)[0]?.exact.slice(0, 80) ?? ''}”`),
		orphan,
	}));
	const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which correction?') });
	return picked?.orphan;
}

function idOf(argument: unknown): string | undefined {
	if (typeof argument === 'string') return argument;
	if (typeof argument !== 'object' || argument === null || !('id' in argument)) return undefined;
	return typeof argument.id === 'string' ? argument.id : undefined;
}
