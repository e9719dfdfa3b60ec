/** The commands that audit the sources of an article, and of a folder, and save what they find. */
import * as vscode from 'vscode';
import { auditFile, type AuditFileFormat } from '../../audit/audit-file.js';
import { generatorOf } from '../../formats/generator.js';
import { exportName } from '../../views/export-name.js';
import { plainMessage } from '../../views/plain-text.js';
import type { AuditAnswer } from '../../worker/archive/protocol.js';
import { articlesInWords } from '../../views/archive/counts.js';
import { fileName, pathWithin } from '../documents/file-name.js';
import type { Services } from '../documents/services.js';
import { LANGUAGES } from '../documents/may-be-article.js';
import { annotationsOf } from '../export/annotated.js';
import { openExport } from '../export/open-export.js';
import { readerLanguage } from '../reader/language.js';
import type { ArchiveStore } from './archive-store.js';
import { showSources } from './audit-article.js';
import type { FolderArchive } from './folder-archive.js';
import { indexFolder } from './indexing.js';
import { messageOf } from '../../engine/util/message-of.js';

/** Where an audit goes, for callers that ask nobody: other extensions, tasks, tests. */
interface AuditTarget {
	readonly to: vscode.Uri;
	readonly format: AuditFileFormat;
}

/** *Audit Sources of This Article*: shows the sources of the open article; with a target, writes its audit there. */
export async function auditArticle(services: Services, argument?: unknown): Promise<void> {
	const target = targetOf(argument);
	const document = vscode.window.activeTextEditor?.document;
	if (!document || !LANGUAGES.includes(document.languageId)) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first: a file in plain text, Markdown or News Article.'));
		return;
	}
	const name = fileName(document.uri);
	await orSayWhy(services, name, async () => {
		const text = document.getText();
		const annotations = await annotationsOf(document, services);
		const audit = await services.engine.run('audit', text, annotations);
		const format = target ? target.format : await showSources({ document, annotations, audit });
		const { structure, article } = annotations;
		const headline = structure?.headline ? text.slice(structure.headline.start, structure.headline.end) : '';
		const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..');
		if (!format) return;
		const file = auditFile(format, [{ path: name, date: article.date, headline, audit }], generatorOf(null), name);
		await save({ name, folder, format, to: target?.to }, { articles: 1, text: file });
	});
}

/** *Audit Sources of This Folder*: writes the audit of all articles at or below a folder, which is indexed for it where it is not yet. */
export async function auditFolder(services: Services, store: ArchiveStore, resource?: unknown, argument?: unknown): Promise<void> {
	const target = targetOf(argument);
	const folder = resource instanceof vscode.Uri ? resource : (await pickedFolder())?.uri;
	if (!folder) return;
	await orSayWhy(services, fileName(folder), async () => {
		const archive = await indexed(store, folder);
		const format = archive && (target ? target.format : await pickFile());
		if (!format) return;
		const name = fileName(folder);
		const audits = await archive.audit({ format, below: pathWithin(archive.folder.uri, folder), title: name });
		if (audits.articles > 0) await save({ name, folder, format, to: target?.to }, audits);
		else void vscode.window.showInformationMessage(vscode.l10n.t('There are no articles in {0}.', plainMessage(fileName(folder))));
	});
}

function targetOf(argument: unknown): AuditTarget | undefined {
	const { to, format }: { readonly to?: unknown; readonly format?: unknown } =
		typeof argument === 'object' && argument !== null ? argument : {};
	const known = (['html', 'csv', 'json'] as const).find((one) => one === format);
	return to instanceof vscode.Uri ? { to, format: known ?? 'html' } : undefined;
}

async function pickedFolder(): Promise<vscode.WorkspaceFolder | undefined> {
	const [only, ...others] = vscode.workspace.workspaceFolders ?? [];
	return others.length === 0 ? only : vscode.window.showWorkspaceFolderPick();
}

/** The archive of a folder, as the folder is; undefined where that was stopped or has failed, which is said. */
async function indexed(store: ArchiveStore, folder: vscode.Uri): Promise<FolderArchive | undefined> {
	const isReady = (archive: FolderArchive | undefined): boolean => archive?.state.kind === 'ready' || archive?.state.kind === 'paused';
	// A file that has just changed is read before the folder is asked about.
	await store.of(folder)?.whenSettled();
	if (!isReady(store.of(folder))) await indexFolder(store, folder);
	const archive = store.of(folder);
	await archive?.whenSettled();
	return isReady(archive) ? archive : undefined;
}

async function pickFile(): Promise<AuditFileFormat | undefined> {
	const items = [
		{ label: vscode.l10n.t('Page to Print (HTML)…'), iconPath: new vscode.ThemeIcon('output'), format: 'html' as const },
		{ label: vscode.l10n.t('Table (CSV)…'), iconPath: new vscode.ThemeIcon('table'), format: 'csv' as const },
	];
	return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('How to save the audit') }))?.format;
}

/** What is saved, and where. */
interface AuditPlan {
	readonly name: string;
	/** The folder that the dialog opens in. */
	readonly folder: vscode.Uri | undefined;
	readonly format: AuditFileFormat;
	readonly to: vscode.Uri | undefined;
}

async function save({ name, folder, format, to }: AuditPlan, { articles, text }: AuditAnswer): Promise<void> {
	const target = to ?? (await askWhere(folder, exportName(name, `.sources.${format}`), format));
	if (!target) return;
	await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
	if (to) return;
	const open = vscode.l10n.t('Open');
	const count = articlesInWords(articles, readerLanguage());
	const message = vscode.l10n.t('Saved the sources of {0} to {1}.', count, plainMessage(fileName(target)));
	if ((await vscode.window.showInformationMessage(message, open)) === open) await openExport(target);
}

function askWhere(folder: vscode.Uri | undefined, name: string, format: AuditFileFormat): Thenable<vscode.Uri | undefined> {
	return vscode.window.showSaveDialog({
		title: vscode.l10n.t('Save the Audit of Sources'),
		filters: { [format.toUpperCase()]: [format] },
		...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
	});
}

async function orSayWhy({ log }: Services, name: string, audit: () => Promise<void>): Promise<void> {
	try {
		await audit();
	} catch (error) {
		const reason = messageOf(error);
		log.error(`The sources of ${name} were not audited: ${reason}`);
		void vscode.window.showErrorMessage(
			vscode.l10n.t('The sources of {0} could not be audited: {1}', plainMessage(name), plainMessage(reason)),
		);
	}
}
