/** The formats that an article can be exported in. */
import * as vscode from 'vscode';
import type { Annotations } from '../../annotations.js';
import { annotationsToJson } from '../../formats/json.js';

/** One format. */
export interface ExportFormat {
	/** What people call it, in their language. */
	label(): string;
	/** The ending of its files, `.copydesk.json`. */
	readonly ending: string;
	write(annotations: Annotations, text: string): string;
}

/** Our own JSON: `schemas/annotations.schema.json` describes it. */
export const JSON_FORMAT: ExportFormat = {
	label: () => vscode.l10n.t('Copydesk JSON'),
	ending: '.copydesk.json',
	write: annotationsToJson,
};

/** All formats, in the order in which a reader picks from them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [JSON_FORMAT];
