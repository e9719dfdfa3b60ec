/** The second item in the status bar, where an article has sources: how many of its quotations are what they have. */
import * as vscode from 'vscode';
import { VERDICTS } from '../../annotations.js';
import { plainLabel } from '../../views/plain-text.js';
import { countedProofs, countedVerdicts, FAULTS } from '../../formats/proof-words.js';
import { verdictCounts } from '../../views/verification.js';
import type { AnnotatedDocument } from '../documents/annotated-document.js';
import type { ArticleProofs, Proofs } from '../documents/proofs.js';
import type { Services } from '../documents/services.js';
import { quoteCount, readerLanguage } from '../reader/language.js';

/** Registers the item. */
export function registerProofStatus({ documents, proofs }: Services): vscode.Disposable {
	const item = vscode.window.createStatusBarItem('copydesk.proofs', vscode.StatusBarAlignment.Right, 89);
	item.name = vscode.l10n.t('Copydesk: Quotes and Sources');
	item.command = 'copydesk.showSources';
	const update = (): void => {
		const document = vscode.window.activeTextEditor?.document;
		const found = document && proofs.get(document);
		const article = document && documents.get(document);
		if (found) show(item, found, article);
		else item.hide();
	};
	update();
	return vscode.Disposable.from(
		item,
		proofs.onDidChange(update),
		documents.onDidChange((document) => {
			if (document === vscode.window.activeTextEditor?.document || !documents.get(document)) update();
		}),
		vscode.window.onDidChangeActiveTextEditor(update),
	);
}

/** *Read Sources Again*: those of all articles that are seen. */
export function readAgain(proofs: Proofs): void {
	for (const { document } of vscode.window.visibleTextEditors) proofs.refresh(document);
}

function show(item: vscode.StatusBarItem, { byQuote, sources }: ArticleProofs, article: AnnotatedDocument | undefined): void {
	const proofs = countedProofs(article?.document.getText() ?? '', article?.annotations.quotes ?? [], byQuote);
	const counts = [quoteCount(proofs.length), ...verdictCounts(proofs, readerLanguage(), VERDICTS)];
	// A long item pushes others out, those of names and quotes first: what has to be seen to is enough.
	const hasFaults = countedVerdicts(proofs, FAULTS).length > 0;
	const shown = hasFaults ? [quoteCount(proofs.length), ...verdictCounts(proofs, readerLanguage(), FAULTS)] : counts;
	const failed = sources.filter(({ state }) => state === 'failed');
	item.text = `${failed.length > 0 ? '$(warning)' : '$(references)'} ${shown.join(' · ')}`;
	item.accessibilityInformation = { label: vscode.l10n.t('Copydesk, held against sources: {0}', counts.join(', ')) };
	const lines = sources.map(({ file, reason }) => (reason === undefined ? plainLabel(file) : plainLabel(`${file}: ${reason}`)));
	const scope = vscode.l10n.t('Words in quotation marks are held against sources, reported speech is not.');
	item.tooltip = [counts.join(' · '), scope, '', vscode.l10n.t('Sources'), ...lines].join('\n');
	item.show();
}
