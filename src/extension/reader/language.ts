/** How the views speak to this reader. */
import * as vscode from 'vscode';
import type { EntityType, QuoteKind } from '../../annotations.js';
import { capitalized, kindInWords, typeInWords } from '../../views/labels.js';
import type { Words } from '../../views/phrase.js';

/** VS Code's display language where the extension's phrases are translated into it, else English. */
export function readerLanguage(): Words {
	return { t: (message) => vscode.l10n.t(message), locale: vscode.l10n.bundle ? vscode.env.language : 'en' };
}

/** `Person`, `Organization` …, as a label begins. */
export function typeLabel(type: EntityType): string {
	return capitalized(typeInWords(type, readerLanguage()));
}

/** `People`, `Organizations` …: the headings of lists. */
export function typesLabel(type: EntityType): string {
	const labels: Readonly<Record<EntityType, string>> = {
		person: vscode.l10n.t('People'),
		organization: vscode.l10n.t('Organizations'),
		place: vscode.l10n.t('Places'),
		group: vscode.l10n.t('Groups'),
		event: vscode.l10n.t('Events'),
		work: vscode.l10n.t('Works'),
	};
	return labels[type];
}

/** `1 quote`, `3 quotes`. */
export function quoteCount(count: number): string {
	return count === 1 ? vscode.l10n.t('1 quote') : vscode.l10n.t('{0} quotes', count);
}

/** `Direct quote`, `Indirect quote` …, as a label begins. */
export function kindLabel(kind: QuoteKind): string {
	return capitalized(kindInWords(kind, readerLanguage()));
}
