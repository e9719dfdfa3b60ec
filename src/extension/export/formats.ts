/** The formats that an article can be exported in, as the editor offers them. */
import * as vscode from 'vscode';
import { ENDINGS, type FormatId } from '../../formats/format-ids.js';

/** One format. */
export interface ExportFormat {
	readonly id: FormatId;
	/** What people call it, in their language. */
	readonly label: string;
	readonly detail: string;
	/** The ending of its files, in place of the article's `.txt`. */
	readonly ending: string;
}

/** What people call the formats, and what each is for, in the order in which a reader picks from them. */
const formatWords = (): Readonly<Record<FormatId, Pick<ExportFormat, 'label' | 'detail'>>> => ({
	json: { label: vscode.l10n.t('Copydesk JSON'), detail: vscode.l10n.t('Everything: names, who is who, quotes, speakers, dates.') },
	csv: { label: vscode.l10n.t('Quote Sheet (CSV)'), detail: vscode.l10n.t('A table of quotes and speakers, for a spreadsheet.') },
	html: { label: vscode.l10n.t('Proof (HTML)'), detail: vscode.l10n.t('The article with its marks, to print or send.') },
	w3c: { label: vscode.l10n.t('W3C Web Annotation'), detail: vscode.l10n.t('JSON-LD for annotation tools.') },
	brat: { label: vscode.l10n.t('brat Standoff'), detail: vscode.l10n.t('For brat and tools that read its files.') },
});

/** All formats, in the order in which a reader picks from them. */
export function exportFormats(): readonly ExportFormat[] {
	const words = formatWords();
	return (Object.keys(words) as FormatId[]).map((id) => ({ id, ending: endingOf(id), ...words[id] }));
}

/** Our own JSON. */
export function jsonFormat(): ExportFormat {
	return { id: 'json', ending: endingOf('json'), ...formatWords().json };
}

/** Asks for one of all formats. */
export async function pickFormat(placeHolder: string): Promise<ExportFormat | undefined> {
	const items = exportFormats().map((format) => ({ label: format.label, description: format.ending, detail: format.detail, format }));
	return (await vscode.window.showQuickPick(items, { placeHolder }))?.format;
}

/**
 * What a format's files end in here. That of our own JSON is not the one of the command line, since `.annotations.json` beside an article holds
 * the editor's corrections.
 */
export function endingOf(format: FormatId): string {
	return format === 'json' ? '.copydesk.json' : ENDINGS[format];
}
