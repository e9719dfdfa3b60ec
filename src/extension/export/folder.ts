/** Exports the articles of a folder: one JSON file for each, or all of them as JSON Lines in one. */
import * as vscode from 'vscode';
import type { Annotations } from '../../annotations.js';
import { looksLikeArticle } from '../../engine/document/looks-like-article.js';
import { textOfBytes } from '../../formats/utf8.js';
import { exportName, exportNames } from '../../views/export-name.js';
import { plainMessage } from '../../views/plain-text.js';
import { fileName } from '../documents/file-name.js';
import type { Services } from '../documents/services.js';
import { annotationsOf, completed } from './annotated.js';
import { correctionsBeside } from './sidecar.js';

const ARTICLES = '**/*.{txt,md,markdown,news,article}';

/** Exports the articles in `folder` to `to`: a `.jsonl` file, or else a folder. Asks for what is not given. */
export async function exportFolder(services: Services, folder?: vscode.Uri, to?: vscode.Uri): Promise<void> {
	const from = folder ?? (await pickFolder());
	const target = from && (to ?? (await askWhere(from)));
	if (!from || !target) return;
	await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting annotations'), cancellable: true },
		async (progress, token) => {
			const run = new FolderExport(services, from, target, token);
			await run.all((done, total, file) => {
				progress.report({ message: vscode.l10n.t('{0} of {1}: {2}', done, total, plainMessage(file)), increment: 100 / total });
			});
			void showResult(run, services, to === undefined);
		},
	);
}

class FolderExport {
	readonly #services: Services;
	readonly #from: vscode.Uri;
	readonly #target: vscode.Uri;
	readonly #token: vscode.CancellationToken;
	exported = 0;
	failed = 0;
	/** How many files have a number in their names, for another article takes the name. */
	numbered = 0;

	constructor(services: Services, from: vscode.Uri, target: vscode.Uri, token: vscode.CancellationToken) {
		this.#services = services;
		this.#from = from;
		this.#target = target;
		this.#token = token;
	}

	async all(onProgress: (done: number, total: number, file: string) => void): Promise<void> {
		const files = await vscode.workspace.findFiles(new vscode.RelativePattern(this.#from, ARTICLES), undefined, undefined, this.#token);
		files.sort((a, b) => (a.path < b.path ? -1 : 1));
		const lines: string[] = [];
		const asLines = this.#target.path.endsWith('.jsonl');
		const paths = files.map((file) => this.#pathWithin(file));
		const names = exportNames(paths, '.copydesk.json');
		for (const [index, file] of files.entries()) {
			if (this.#token.isCancellationRequested) break;
			onProgress(index + 1, files.length, fileName(file));
			const json = await this.#exported(file, asLines ? 'jsonl' : 'json');
			if (json === undefined) continue;
			if (asLines) lines.push(json);
			else await this.#write(vscode.Uri.joinPath(this.#target, names[index] ?? ''), json);
			this.exported++;
			if (!asLines && names[index] !== exportName(paths[index] ?? '', '.copydesk.json')) this.numbered++;
		}
		if (asLines && lines.length > 0) await this.#write(this.#target, lines.join(''));
	}

	/** Undefined for what is no article, and for what cannot be read, which is counted and logged. */
	async #exported(file: vscode.Uri, format: 'json' | 'jsonl'): Promise<string | undefined> {
		const { engine, log } = this.#services;
		try {
			const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
			const text = open?.getText() ?? (await textIn(file));
			if (!open && !/\.(?:news|article)$/i.test(file.path) && !looksLikeArticle(text)) return undefined;
			const annotations = open ? await annotationsOf(open, this.#services) : await this.#annotated(file, text);
			return await engine.run('export', format, format === 'jsonl' ? { ...annotations, id: this.#pathWithin(file) } : annotations, text);
		} catch (error) {
			this.failed++;
			log.error(`${this.#pathWithin(file)} was not exported: ${error instanceof Error ? error.message : String(error)}`);
			return undefined;
		}
	}

	async #annotated(file: vscode.Uri, text: string): Promise<Annotations> {
		const { engine } = this.#services;
		const corrections = await correctionsBeside(file, text, engine.run);
		const annotations = await engine.annotate({ text, file: fileName(file), corrections, background: true });
		return completed(annotations, fileName(file), corrections);
	}

	#pathWithin(file: vscode.Uri): string {
		return file.path.slice(this.#from.path.length).replace(/^\/+/, '');
	}

	async #write(target: vscode.Uri, content: string): Promise<void> {
		await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(content));
	}
}

async function textIn(file: vscode.Uri): Promise<string> {
	return textOfBytes(await vscode.workspace.fs.readFile(file));
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

async function askWhere(from: vscode.Uri): Promise<vscode.Uri | undefined> {
	const files = { label: vscode.l10n.t('One JSON file for each article'), detail: vscode.l10n.t('In a folder that you choose.') };
	const lines = { label: vscode.l10n.t('One JSON Lines file'), detail: vscode.l10n.t('One article a line, for further processing.') };
	const picked = await vscode.window.showQuickPick([files, lines], {
		placeHolder: vscode.l10n.t('How to export the articles of {0}', fileName(from)),
	});
	if (picked === lines) {
		const defaultUri = vscode.Uri.joinPath(from, `${fileName(from)}.copydesk.jsonl`);
		return vscode.window.showSaveDialog({ defaultUri, filters: { 'JSON Lines': ['jsonl'] } });
	}
	if (picked !== files) return undefined;
	const folders = await vscode.window.showOpenDialog({
		canSelectFolders: true,
		canSelectFiles: false,
		defaultUri: from,
		openLabel: vscode.l10n.t('Export Here'),
	});
	return folders?.[0];
}

async function showResult(run: FolderExport, { log }: Services, asked: boolean): Promise<void> {
	if (!asked && run.failed + run.numbered === 0) return;
	const numbered = vscode.l10n.t('Files with a number, since another article has their name: {0}.', run.numbered);
	const more = run.numbered > 0 ? ` ${numbered}` : '';
	if (run.failed === 0) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Exported {0} articles.', run.exported) + more);
		return;
	}
	const showLog = vscode.l10n.t('Show Log');
	const message = vscode.l10n.t('Exported {0} articles; {1} files could not be read.', run.exported, run.failed) + more;
	if ((await vscode.window.showWarningMessage(message, showLog)) === showLog) log.show();
}
