/** The export commands: for the article in the active editor, for its selection, for the articles of a folder. */
import * as vscode from 'vscode';
import type { Annotations } from '../../annotations.js';
import type { FormatId } from '../../formats/format-ids.js';
import { countsOf } from '../../views/counts.js';
import { exportName } from '../../views/export-name.js';
import { plainMessage } from '../../views/plain-text.js';
import { annotationsWithin, paragraphsTouching } from '../../views/selection.js';
import { SIDECAR_ENDING } from '../../worker/sidecar-place.js';
import { exists } from '../corrections/vscode-files.js';
import { fileName } from '../documents/file-name.js';
import type { Services } from '../documents/services.js';
import { LANGUAGES } from '../documents/may-be-article.js';
import { provedAnnotationsOf } from './annotated.js';
import { exportFolder } from './folder.js';
import { exportFormats, jsonFormat, pickFormat, type ExportFormat } from './formats.js';
import { openExport } from './open-export.js';
import { messageOf } from '../../engine/util/message-of.js';

/** Where an export goes, for callers that ask nobody: other extensions, tasks, tests. */
interface ExportTarget {
	/** The file to write; without it, a dialog asks. */
	readonly to?: vscode.Uri;
	/** The format; without it, a list asks, where no file is named either. */
	readonly format?: FormatId;
}

/** Registers the export commands. */
export function registerExport(services: Services): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand('copydesk.exportJson', (target?: ExportTarget) => exportActive(services, jsonFormat(), target)),
		vscode.commands.registerCommand('copydesk.exportSelection', (target?: ExportTarget) => exportSelection(services, target)),
		vscode.commands.registerCommand('copydesk.exportAs', (target?: ExportTarget) => exportAs(services, target)),
		vscode.commands.registerCommand('copydesk.exportFolder', (folder?: vscode.Uri, target?: ExportTarget) =>
			exportFolder(services, folder, target),
		),
	);
}

async function exportAs(services: Services, target?: ExportTarget): Promise<void> {
	const format = await formatFor(target);
	if (format) await exportActive(services, format, target);
}

async function formatFor(target: ExportTarget | undefined): Promise<ExportFormat | undefined> {
	const asked = exportFormats().find(({ id }) => id === target?.format);
	return asked ?? (target?.to ? jsonFormat() : pickFormat(vscode.l10n.t('Format of the export')));
}

async function exportActive(services: Services, format: ExportFormat, target?: ExportTarget): Promise<void> {
	const document = activeArticle();
	if (document) await exportDocument(services, document, format, target?.to, { name: fileName(document.uri), part: (whole) => whole });
}

async function exportSelection(services: Services, target?: ExportTarget): Promise<void> {
	const document = activeArticle();
	const selections = vscode.window.activeTextEditor?.selections.filter((selection) => !selection.isEmpty) ?? [];
	if (!document) return;
	if (selections.length === 0) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Select the part of the article to export first.'));
		return;
	}
	const spans = selections.map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }));
	const format = await formatFor(target);
	if (!format) return;
	const selection = {
		name: exportName(fileName(document.uri), '-selection'),
		part: (whole: Annotations) => {
			const within = annotationsWithin(whole, spans);
			return format.id === 'html' ? paragraphsTouching(within, spans) : within;
		},
	};
	await exportDocument(services, document, format, target?.to, selection);
}

/** What of an article is exported. */
interface ExportedPart {
	/** What it is called, without the format's ending. */
	readonly name: string;
	readonly part: (annotations: Annotations) => Annotations;
}

function activeArticle(): vscode.TextDocument | undefined {
	const document = vscode.window.activeTextEditor?.document;
	if (document && LANGUAGES.includes(document.languageId)) return document;
	void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first: a file in plain text, Markdown or News Article.'));
	return undefined;
}

async function exportDocument(
	services: Services,
	document: vscode.TextDocument,
	format: ExportFormat,
	to: vscode.Uri | undefined,
	{ name, part }: ExportedPart,
): Promise<void> {
	try {
		const text = document.getText();
		const annotations = part(await provedAnnotationsOf(document, services));
		const target = to ?? (await askWhere(document, exportName(name, format.ending), format));
		if (!target) return;
		if (target.path.endsWith(SIDECAR_ENDING) && (await exists(target)))
			throw new Error(vscode.l10n.t('corrections are kept under that name; choose another one'));
		await vscode.workspace.fs.writeFile(
			target,
			new TextEncoder().encode(await services.engine.run('export', format.id, annotations, text)),
		);
		if (!to) void showResult(annotations, target, format);
	} catch (error) {
		services.log.error(`${fileName(document.uri)} was not exported: ${messageOf(error)}`);
		void vscode.window.showErrorMessage(
			vscode.l10n.t('{0} could not be exported: {1}', plainMessage(fileName(document.uri)), plainMessage(messageOf(error))),
		);
	}
}

async function askWhere(document: vscode.TextDocument, name: string, format: ExportFormat): Promise<vscode.Uri | undefined> {
	const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..');
	return vscode.window.showSaveDialog({
		title: vscode.l10n.t('Export Annotations'),
		filters: { [format.label]: [format.ending.slice(format.ending.lastIndexOf('.') + 1)] },
		...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
	});
}

/** Says what was written: other than lists, files count reported acts, and words in marks within a reported clause. */
async function showResult(annotations: Annotations, target: vscode.Uri, { id }: ExportFormat): Promise<void> {
	const quotes = annotations.quotes.filter(({ kind }) => kind !== 'mention').length;
	const [open, file] = [vscode.l10n.t('Open'), plainMessage(fileName(target))];
	const message =
		id === 'csv'
			? vscode.l10n.t('Exported {0} quotes to {1}.', quotes, file)
			: vscode.l10n.t('Exported {0} names and {1} quotes to {2}.', countsOf(annotations).names, quotes, file);
	if ((await vscode.window.showInformationMessage(message, open)) === open) await openExport(target);
}
