/** Changes the file of a register: one edit that can be undone, shown and taken back; a file with a fault is not touched. */
import * as vscode from 'vscode';
import type { Problem } from '../../formats/json.js';
import type { RegisterChange } from '../../register/change.js';
import type { EditedRegister } from '../../register/edited.js';
import { REGISTER_FILE, type RegisterEntry } from '../../register/register.js';
import { afterEdits, type TextEdit } from '../../register/text-edits.js';
import { plainMessage } from '../../views/plain-text.js';
import type { Run } from '../../worker/work.js';
import { isMissing } from '../corrections/vscode-files.js';
import { fileName } from '../documents/file-name.js';
import type { RegisterFileState, Registers } from '../documents/registers.js';
import { rangeOf } from '../navigation/indexes.js';
import { showStatus } from '../reader/status-message.js';
import type { EarlierRegisters } from './earlier-registers.js';
import { fileOf, isGlob, registerPlacesOf } from './register-places.js';

/** The files of an article's register, and the one that changes go into: the most special. */
export interface RegisterFiles {
	readonly files: readonly RegisterFileState[];
	readonly file: vscode.Uri;
}

/** An entry, and the file in which it stands. */
export interface FiledEntry {
	readonly entry: RegisterEntry;
	readonly file: vscode.Uri;
}

/** An edit that was made; `before` is empty where the file was made for it. */
interface MadeEdit {
	readonly file: vscode.Uri;
	readonly before: string;
	readonly after: string;
}

/** How often an edit is made again that somebody else's keystroke has overtaken. */
const MOST_TRIES = 3;

export class RegisterEdits {
	readonly #registers: Registers;
	readonly #run: Run;
	readonly #earlier: EarlierRegisters;

	/** `run` has the work done that grows with a register. */
	constructor(registers: Registers, run: Run, earlier: EarlierRegisters) {
		this.#registers = registers;
		this.#run = run;
		this.#earlier = earlier;
	}

	/** Where an article's register is, or is to be made; undefined, and said so, where it has no place. */
	async placeFor(article: vscode.Uri): Promise<RegisterFiles | undefined> {
		const files = (await this.#registers.whenKnown(article))?.files ?? [];
		const { folder, patterns } = registerPlacesOf(article);
		const named = patterns.filter((pattern) => !isGlob(pattern)).at(-1);
		const file = files.at(-1)?.uri ?? (named === undefined ? undefined : fileOf(named, folder));
		if (file) return { files, file };
		if (folder) showStatus(vscode.l10n.t('Copydesk: copydesk.register names no file that could be made.'));
		else void askForFolder();
		return undefined;
	}

	/** Whether changes can be made; says so, with the place, where the file that they go into has a fault. */
	async isWhole({ files, file }: RegisterFiles): Promise<boolean> {
		const fault = files.find(({ uri, state }) => state === 'faulty' && uri.toString() === file.toString());
		if (fault) await showProblem(file, 'broken', fault.problems[0]);
		return !fault;
	}

	/** The entries that have one of the forms, in whatever file. */
	async entriesNamed({ files }: RegisterFiles, forms: readonly string[]): Promise<readonly FiledEntry[]> {
		const found = await this.#run(
			'entriesNamed',
			files.map(({ text }) => text ?? ''),
			forms,
		);
		return found.flatMap(({ entry, layer }) => {
			const file = files[layer]?.uri;
			return file ? [{ entry, file }] : [];
		});
	}

	/** Makes changes as one edit, and says `done`, or why not. Resolves to whether the register says now what it should. */
	async make(file: vscode.Uri, changes: readonly RegisterChange[], done: string): Promise<boolean> {
		if (await isReadOnly(file)) {
			void vscode.window.showWarningMessage(vscode.l10n.t('{0} is read-only.', shownName(file)));
			return false;
		}
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const document = await documentAt(file);
			const [before, version, isUnsaved] = [document?.getText() ?? '', document?.version, document?.isDirty === true];
			const edited = await this.#run('editRegister', before, changes);
			if (edited.kind !== 'edited') return this.#refuse(file, changes, edited, done);
			if (edited.edits.length === 0) {
				showStatus(vscode.l10n.t('Copydesk: the register says so already.'));
				return true;
			}
			if (document?.version !== version || !(await applied(file, document, edited.edits))) continue;
			await this.#earlier.closeProposals(file);
			const isSaved = !isUnsaved && (await saved(file));
			void this.#showDone({ file, before, after: afterEdits(before, edited.edits) }, done, isSaved);
			return true;
		}
		void vscode.window.showWarningMessage(vscode.l10n.t('{0} could not be changed.', shownName(file)));
		return false;
	}

	/** Shows a file beside what changes would make of it; says so where they would make nothing. */
	async preview(file: vscode.Uri, changes: readonly RegisterChange[]): Promise<void> {
		const now = (await documentAt(file))?.getText() ?? '';
		const edited = await this.#run('editRegister', now, changes);
		if (edited.kind === 'is-a-name') return;
		if (edited.kind !== 'edited') await showProblem(file, edited.kind, edited.problems[0]);
		else if (edited.edits.length === 0) showStatus(vscode.l10n.t('Copydesk: the register says so already.'));
		else await this.#earlier.showProposal(file, now, afterEdits(now, edited.edits));
	}

	/** Says why a change was not made; one that an entry stands against is made where the reader says so. */
	async #refuse(
		file: vscode.Uri,
		changes: readonly RegisterChange[],
		edited: Exclude<EditedRegister, { readonly kind: 'edited' }>,
		done: string,
	): Promise<boolean> {
		if (edited.kind !== 'is-a-name') {
			await showProblem(file, edited.kind, edited.problems[0]);
			return false;
		}
		const take = vscode.l10n.t('Take the Entry Out');
		const message = vscode.l10n.t('“{0}” is an entry of {1}.', plainMessage(edited.entry.name), shownName(file));
		if ((await vscode.window.showWarningMessage(message, take)) !== take) return false;
		const taking = changes.map((change) => (change.kind === 'never' ? { ...change, replaces: true } : change));
		return this.make(file, taking, done);
	}

	async #showDone(edit: MadeEdit, done: string, isSaved: boolean): Promise<void> {
		const [show, undo] = [vscode.l10n.t('Show Change'), vscode.l10n.t('Undo')];
		const message = isSaved ? done : vscode.l10n.t('{0} {1} is not saved yet.', done, shownName(edit.file));
		const chosen = await vscode.window.showInformationMessage(message, show, undo);
		if (chosen === show) await this.#earlier.showChange(edit.file, edit.before);
		if (chosen === undo) await this.#takeBack(edit);
	}

	/** Also after the register was changed further. */
	async #takeBack({ file, before, after }: MadeEdit): Promise<void> {
		const document = await documentAt(file);
		if (!document) return;
		const text = document.getText();
		if (before === '' && text === after) {
			const edit = new vscode.WorkspaceEdit();
			edit.deleteFile(file);
			await vscode.workspace.applyEdit(edit);
			return;
		}
		const version = document.version;
		const edits = await this.#run('revertRegister', text, after, before);
		if (edits && document.version === version && (await applied(file, document, edits))) await saved(file);
		else void vscode.window.showWarningMessage(vscode.l10n.t('{0} was changed at the same entry since: undo it there.', shownName(file)));
	}
}

async function askForFolder(): Promise<void> {
	const open = vscode.l10n.t('Open Folder…');
	const message = vscode.l10n.t('A register is the file {0} of a folder: open the folder of this article first.', REGISTER_FILE);
	if ((await vscode.window.showInformationMessage(message, open)) === open) await vscode.commands.executeCommand('vscode.openFolder');
}

/** Opens a register at its fault. */
async function showProblem(file: vscode.Uri, kind: 'broken' | 'contradiction', problem: Problem | undefined): Promise<void> {
	const words = plainMessage(problem?.message ?? '');
	if (kind === 'contradiction') {
		void vscode.window.showWarningMessage(vscode.l10n.t('{0} was not changed: {1}', shownName(file), words));
		return;
	}
	const show = vscode.l10n.t('Show Place');
	const message = vscode.l10n.t('{0} has a fault in line {1} and is left alone: {2}', shownName(file), problem?.line ?? 1, words);
	if ((await vscode.window.showWarningMessage(message, show)) !== show) return;
	const at = new vscode.Position((problem?.line ?? 1) - 1, (problem?.column ?? 1) - 1);
	await vscode.window.showTextDocument(file, { selection: new vscode.Range(at, at) });
}

async function isReadOnly(file: vscode.Uri): Promise<boolean> {
	if (vscode.workspace.fs.isWritableFileSystem(file.scheme) === false) return true;
	try {
		return (await vscode.workspace.fs.stat(file)).permissions === vscode.FilePermission.Readonly;
	} catch {
		return false;
	}
}

/** The file as a document; undefined where there is no such file. */
async function documentAt(file: vscode.Uri): Promise<vscode.TextDocument | undefined> {
	try {
		await vscode.workspace.fs.stat(file);
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
	return vscode.workspace.openTextDocument(file);
}

/** Makes the file, or edits it. */
async function applied(file: vscode.Uri, document: vscode.TextDocument | undefined, edits: readonly TextEdit[]): Promise<boolean> {
	const edit = new vscode.WorkspaceEdit();
	if (document) for (const one of edits) edit.replace(file, rangeOf(document, one), one.text);
	else edit.createFile(file, { contents: new TextEncoder().encode(afterEdits('', edits)) });
	return vscode.workspace.applyEdit(edit);
}

async function saved(file: vscode.Uri): Promise<boolean> {
	const document = await documentAt(file);
	return document ? !document.isDirty || document.save() : false;
}

function shownName(file: vscode.Uri): string {
	return plainMessage(fileName(file));
}
