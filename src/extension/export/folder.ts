/** Exports the articles of a folder: a file of some format for each, or all of them as JSON Lines in one. */
import * as vscode from 'vscode';
import type { FormatId } from '../../formats/format-ids.js';
import { articlesInWords } from '../../views/archive/counts.js';
import { readsLikeArticle } from '../../views/article-names.js';
import { exportName, exportNames } from '../../views/export-name.js';
import { plainMessage } from '../../views/plain-text.js';
import { fileName, pathWithin } from '../documents/file-name.js';
import { articlesListedIn } from '../documents/listed-files.js';
import type { Services } from '../documents/services.js';
import { openDocument, textIn } from '../documents/text-in.js';
import { readerLanguage } from '../reader/language.js';
import { provedAnnotationsOfFile } from './annotated.js';
import { endingOf, exportFormats } from './formats.js';
import { messageOf } from '../../engine/util/message-of.js';

/** How the articles of a folder are written: a file for each, or all of them as JSON Lines in one. */
export interface FolderTarget {
	/** A `.jsonl` file, or else a folder. */
	readonly to: vscode.Uri;
	readonly format: FormatId | 'jsonl';
}

/** What became of a folder's files, by their paths within it. */
export interface FolderSummary {
	readonly exported: number;
	/** What was taken for no articles, and not exported. */
	readonly passedOver: readonly string[];
	/** What could not be read. */
	readonly failed: readonly string[];
}

/** Exports the articles in `folder`, and asks for what is not given. Undefined where nothing is chosen. */
export async function exportFolder(
	services: Services,
	folder?: vscode.Uri,
	target?: { readonly to?: vscode.Uri; readonly format?: FormatId },
): Promise<FolderSummary | undefined> {
	const from = folder ?? (await pickFolder());
	const chosen = from && (target?.to ? targetAt(target.to, target.format) : await askTarget(from));
	if (!from || !chosen) return undefined;
	const run = await exported(services, from, chosen, false);
	const withOthers = (): Promise<FolderExport> => exported(services, from, chosen, true);
	void showResult(run, services, target?.to === undefined ? withOthers : undefined);
	return { exported: run.exported, passedOver: run.passedOver, failed: run.failed };
}

function targetAt(to: vscode.Uri, format: FormatId = 'json'): FolderTarget {
	return { to, format: to.path.endsWith('.jsonl') ? 'jsonl' : format };
}

async function exported(services: Services, from: vscode.Uri, target: FolderTarget, everything: boolean): Promise<FolderExport> {
	const run = new FolderExport(services, from, target, everything);
	await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting annotations'), cancellable: true },
		(progress, token) =>
			run.all(token, (done, total, file) => {
				progress.report({ message: vscode.l10n.t('{0} of {1}: {2}', done, total, plainMessage(file)), increment: 100 / total });
			}),
	);
	return run;
}

class FolderExport {
	readonly #services: Services;
	readonly #from: vscode.Uri;
	readonly #target: FolderTarget;
	/** Whether what does not read like an article is exported too. */
	readonly #everything: boolean;
	exported = 0;
	readonly passedOver: string[] = [];
	readonly failed: string[] = [];
	/** How many files have a number in their names, for another article takes the name. */
	numbered = 0;

	constructor(services: Services, from: vscode.Uri, target: FolderTarget, everything: boolean) {
		this.#services = services;
		this.#from = from;
		this.#target = target;
		this.#everything = everything;
	}

	async all(token: vscode.CancellationToken, onProgress: (done: number, total: number, file: string) => void): Promise<void> {
		const { to, format } = this.#target;
		const { files, areNamed } = await articlesListedIn(this.#from, token);
		const lines: Uint8Array[] = [];
		const ending = format === 'jsonl' ? '' : endingOf(format);
		const paths = files.map((file) => pathWithin(this.#from, file));
		const names = exportNames(paths, ending);
		for (const [index, file] of files.entries()) {
			if (token.isCancellationRequested) break;
			onProgress(index + 1, files.length, fileName(file));
			const content = await this.#exported(file, format, areNamed);
			if (content === undefined) continue;
			this.exported++;
			// Each line for itself: those of a whole folder would hold the editor up.
			const bytes = new TextEncoder().encode(content);
			if (format === 'jsonl') lines.push(bytes);
			else await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(to, names[index] ?? ''), bytes);
			if (format !== 'jsonl' && names[index] !== exportName(paths[index] ?? '', ending)) this.numbered++;
		}
		if (lines.length > 0) await vscode.workspace.fs.writeFile(to, joined(lines));
	}

	/** Undefined for what is no article, and for what cannot be read; both are remembered and logged. */
	async #exported(file: vscode.Uri, format: FormatId | 'jsonl', isNamed: boolean): Promise<string | undefined> {
		const { engine, log } = this.#services;
		try {
			const open = openDocument(file);
			const text = open?.getText() ?? (await textIn(file));
			if (!this.#everything && !isNamed && !open && !readsLikeArticle(file.path, text)) {
				this.passedOver.push(pathWithin(this.#from, file));
				log.info(`${pathWithin(this.#from, file)} was taken for no article and not exported.`);
				return undefined;
			}
			const annotations = await provedAnnotationsOfFile(file, text, open, this.#services);
			return await engine.run(
				'export',
				format,
				format === 'jsonl' ? { ...annotations, id: pathWithin(this.#from, file) } : annotations,
				text,
			);
		} catch (error) {
			this.failed.push(pathWithin(this.#from, file));
			log.error(`${pathWithin(this.#from, file)} was not exported: ${messageOf(error)}`);
			return undefined;
		}
	}
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
	const [only, ...others] = vscode.workspace.workspaceFolders ?? [];
	if (only && others.length === 0) return only.uri;
	if (only) return (await vscode.window.showWorkspaceFolderPick())?.uri;
	const picked = await vscode.window.showOpenDialog({
		canSelectFolders: true,
		canSelectFiles: false,
		title: vscode.l10n.t('Folder with Articles'),
	});
	return picked?.[0];
}

async function askTarget(from: vscode.Uri): Promise<FolderTarget | undefined> {
	const lines = {
		label: vscode.l10n.t('One JSON Lines file'),
		detail: vscode.l10n.t('One article a line, for further processing.'),
		format: 'jsonl' as const,
	};
	const files = exportFormats().map(({ id, label, ending, detail }) => ({
		label: vscode.l10n.t('{0}: a file for each article', label),
		description: ending,
		detail,
		format: id,
	}));
	const picked = await vscode.window.showQuickPick([...files, lines], {
		placeHolder: vscode.l10n.t('How to export the articles of {0}', fileName(from)),
	});
	if (!picked) return undefined;
	const { format } = picked;
	const to = format === 'jsonl' ? await askFile(from) : await askFolder(from);
	return to && { to, format };
}

async function askFile(from: vscode.Uri): Promise<vscode.Uri | undefined> {
	const defaultUri = vscode.Uri.joinPath(from, `${fileName(from)}.copydesk.jsonl`);
	return vscode.window.showSaveDialog({ defaultUri, filters: { 'JSON Lines': ['jsonl'] } });
}

async function askFolder(from: vscode.Uri): Promise<vscode.Uri | undefined> {
	const folders = await vscode.window.showOpenDialog({
		canSelectFolders: true,
		canSelectFiles: false,
		defaultUri: from,
		openLabel: vscode.l10n.t('Export Here'),
	});
	return folders?.[0];
}

/** Says what was exported and what was not; `withOthers` exports again with what was taken for no articles. */
async function showResult(run: FolderExport, services: Services, withOthers?: () => Promise<FolderExport>): Promise<void> {
	if (!withOthers && run.failed.length + run.numbered === 0) return;
	const [others, showLog] = [vscode.l10n.t('Export These Too'), vscode.l10n.t('Show Log')];
	const hasOthers = withOthers !== undefined && run.passedOver.length > 0;
	const show = run.failed.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
	const chosen = await show(resultInWords(run), ...(hasOthers ? [others] : []), ...(hasOthers || run.failed.length > 0 ? [showLog] : []));
	if (chosen === showLog) services.log.show();
	if (chosen === others && withOthers) await showResult(await withOthers(), services, withOthers);
}

function resultInWords({ exported, failed, passedOver, numbered }: FolderExport): string {
	return [
		vscode.l10n.t('Exported {0}.', articlesInWords(exported, readerLanguage())),
		...(failed.length > 0 ? [vscode.l10n.t('Could not be read: {0}.', listed(failed))] : []),
		...(passedOver.length > 0 ? [vscode.l10n.t('Taken for no articles: {0}.', listed(passedOver))] : []),
		...(numbered > 0 ? [vscode.l10n.t('Files with a number, since another article has their name: {0}.', numbered)] : []),
	].join(' ');
}

/** Files that a message names; the log has all. */
const MOST_NAMED = 3;

function listed(files: readonly string[]): string {
	const more = files.length > MOST_NAMED ? [vscode.l10n.t('{0} more', files.length - MOST_NAMED)] : [];
	return [...files.slice(0, MOST_NAMED).map(plainMessage), ...more].join(', ');
}
