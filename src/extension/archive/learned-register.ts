/** Writes what a reader chose of the archive's proposals into the registers of a folder: an entry into the file that has it, a new one into that which is picked. */
import * as vscode from 'vscode';
import type { RegisterProposal } from '../../archive/archive.js';
import type { RegisterChange } from '../../register/change.js';
import { learnedFacts } from '../../views/archive/learned.js';
import { pickFile } from '../register/growth.js';
import type { RegisterEdits } from '../register/register-edit.js';

/** What is to be changed in a file. */
interface FileChange {
	readonly file: vscode.Uri;
	readonly changes: readonly RegisterChange[];
}

/** Makes the changes; false where nothing was written. `done` is said afterwards. */
export async function writeLearned(
	edits: RegisterEdits,
	folder: vscode.Uri,
	proposals: readonly RegisterProposal[],
	done: string,
): Promise<boolean> {
	let isWritten = false;
	for (const { file, changes } of await changesOf(edits, folder, proposals)) {
		if (await edits.make(file, changes, done)) isWritten = true;
	}
	return isWritten;
}

/** Shows each file beside what it would be. */
export async function previewLearned(edits: RegisterEdits, folder: vscode.Uri, proposals: readonly RegisterProposal[]): Promise<void> {
	for (const { file, changes } of await changesOf(edits, folder, proposals)) await edits.preview(file, changes);
}

async function changesOf(edits: RegisterEdits, folder: vscode.Uri, proposals: readonly RegisterProposal[]): Promise<readonly FileChange[]> {
	const place = await edits.placeFor(folder);
	if (!place) return [];
	const filed = await edits.entriesNamed(
		place,
		proposals.map(({ name }) => name.name),
	);
	const facts = learnedFacts(
		filed.map(({ entry }) => entry),
		proposals,
		vscode.l10n.t,
	);
	const fileOf = new Map(filed.map(({ entry, file }) => [entry.id, file]));
	const picked = facts.some(({ id }) => id === undefined) ? await pickFile(place) : place.file;
	if (!picked) return [];
	const files = new Map<string, { readonly file: vscode.Uri; readonly changes: RegisterChange[] }>();
	for (const one of facts) {
		const file = fileOf.get(one.id ?? '') ?? picked;
		const change = files.get(file.toString()) ?? { file, changes: [] };
		change.changes.push({ kind: 'add', facts: one });
		files.set(file.toString(), change);
	}
	return [...files.values()];
}
