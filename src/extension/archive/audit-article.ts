/** *Audit Sources of This Article*: its sources by kind, to go through, and to save as a page to print or a table. */
import * as vscode from 'vscode';
import type { Annotations, Span } from '../../annotations.js';
import type { ArticleAudit } from '../../audit/audit.js';
import type { AuditFileFormat } from '../../audit/audit-file.js';
import { sourceGroupLabel, sourceGroups, sourcingLine, type SourceGroup, type SourceRow } from '../../views/audit/source-rows.js';
import { plainLabel } from '../../views/plain-text.js';
import { entityIcon } from '../reader/entity-icon.js';
import { fileName } from '../documents/file-name.js';
import { rangeOf } from '../navigation/indexes.js';
import { reveal } from '../navigation/reveal.js';

/** An article that was audited, as it is shown. */
export interface ShownAudit {
	readonly document: vscode.TextDocument;
	readonly annotations: Annotations;
	readonly audit: ArticleAudit;
}

type AuditItem = vscode.QuickPickItem & { readonly span?: Span; readonly save?: AuditFileFormat };

const ICONS: Readonly<Record<SourceGroup['kind'], string>> = {
	named: 'person',
	office: 'briefcase',
	document: 'file',
	'unnamed-with-reason': 'question',
	unnamed: 'warning',
	'no-comment': 'mute',
	'other-reason': 'quote',
};

/** Shows the sources; each is brought into view when the reader comes to it. Resolves to the file that is wanted, if one is. */
export function showSources({ document, annotations, audit }: ShownAudit): Promise<AuditFileFormat | undefined> {
	const picker = vscode.window.createQuickPick<AuditItem>();
	const before = vscode.window.activeTextEditor;
	const view = before && { selection: before.selection, range: before.visibleRanges[0] };
	picker.title = plainLabel(vscode.l10n.t('Sources of {0}: {1}', fileName(document.uri), sourcingLine(audit, vscode.l10n.t)));
	picker.placeholder = singleSourceNote(audit) || vscode.l10n.t('Go to a source, or save the audit');
	picker.items = [...sourceGroups(audit, annotations, vscode.l10n.t).flatMap((group) => groupItems(group, document)), ...saveItems()];
	picker.matchOnDescription = true;
	picker.matchOnDetail = true;
	return new Promise((resolve) => {
		let chosen: AuditItem | undefined;
		picker.onDidChangeActive(([item]) => {
			if (item?.span) void reveal(document, item.span, true);
		});
		picker.onDidAccept(() => {
			[chosen] = picker.selectedItems;
			picker.hide();
		});
		picker.onDidHide(() => {
			if (chosen?.span) void select(document, chosen.span);
			else if (view && before.document === document) {
				before.selection = view.selection;
				if (view.range) before.revealRange(view.range, vscode.TextEditorRevealType.AtTop);
			}
			picker.dispose();
			resolve(chosen?.save);
		});
		picker.show();
	});
}

function singleSourceNote({ isSingleSource, sources }: ArticleAudit): string {
	if (sources.length === 0) return vscode.l10n.t('Nobody is quoted');
	return isSingleSource ? vscode.l10n.t('Everything comes from one source') : '';
}

async function select(document: vscode.TextDocument, span: Span): Promise<void> {
	await reveal(document, span);
	const editor = vscode.window.activeTextEditor;
	const { start, end } = rangeOf(document, span);
	if (editor?.document === document) editor.selection = new vscode.Selection(start, end);
}

function groupItems({ kind, rows }: SourceGroup, document: vscode.TextDocument): readonly AuditItem[] {
	const heading = { label: sourceGroupLabel(kind, vscode.l10n.t), kind: vscode.QuickPickItemKind.Separator };
	return [heading, ...rows.map((row) => rowItem(row, kind, document))];
}

function rowItem(
	{ label, description, detail, span, type }: SourceRow,
	kind: SourceGroup['kind'],
	document: vscode.TextDocument,
): AuditItem {
	const line = span ? vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1) : '';
	const facts = [line, detail].filter(Boolean).join(' · ');
	return {
		label: plainLabel(label),
		description: plainLabel(description),
		...(facts === '' ? {} : { detail: plainLabel(facts) }),
		iconPath: kind === 'named' && type ? entityIcon(type) : new vscode.ThemeIcon(ICONS[kind]),
		...(span ? { span } : {}),
	};
}

function saveItems(): readonly AuditItem[] {
	return [
		{ label: vscode.l10n.t('Save'), kind: vscode.QuickPickItemKind.Separator },
		{ label: vscode.l10n.t('Page to Print (HTML)…'), iconPath: new vscode.ThemeIcon('output'), alwaysShow: true, save: 'html' },
		{ label: vscode.l10n.t('Table (CSV)…'), iconPath: new vscode.ThemeIcon('table'), alwaysShow: true, save: 'csv' },
	];
}
