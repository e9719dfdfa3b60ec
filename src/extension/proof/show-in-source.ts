/** *Show Quote in Source*: from a quotation to the words that it was held against. */
import * as vscode from 'vscode';
import type { QuoteProof, SourcePlace } from '../../annotations.js';
import { withoutMarkup } from '../../engine/document/markup.js';
import { plainLabel } from '../../views/plain-text.js';
import { passageAround, placeInWords, placesOf } from '../../views/source-places.js';
import { LANGUAGES } from '../documents/may-be-article.js';
import type { Proofs } from '../documents/proofs.js';
import type { Target, Targets } from '../corrections/target.js';
import type { Indexes } from '../navigation/indexes.js';
import { readerLanguage } from '../reader/language.js';
import { showStatus } from '../reader/status-message.js';
import type { SourceOpener } from './open-place.js';

/** Offers the command under Ctrl+. where there is something to show. */
export function registerShowInSource(proofs: Proofs, indexes: Indexes): vscode.Disposable {
	const provideCodeActions = (document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] => {
		const quote = indexes.get(document)?.index.quoteAt(document.offsetAt(range.start));
		const proof = quote && proofs.get(document)?.byQuote.get(quote.id);
		return proof && placesOf(proof).length > 0 ? [actionFor(document, range)] : [];
	};
	return vscode.languages.registerCodeActionsProvider([...LANGUAGES], { provideCodeActions }, { providedCodeActionKinds: [KIND] });
}

/** Opens the source of the quotation that the cursor is on, or that the caller names. */
export async function showInSource(proofs: Proofs, targets: Targets, opener: SourceOpener, argument: unknown): Promise<void> {
	const target = await targets.of(argument);
	if (!target) showStatus(vscode.l10n.t('Copydesk: open an article first.'));
	const proof = target && (await proofOf(target, proofs));
	const places = proof ? placesOf(proof) : [];
	const place = target && (requestedPlace(places, argument) ?? (await pickPlace(target, places, proofs)));
	if (target && place) await opener.open(target.article.document, place, places);
}

const KIND = vscode.CodeActionKind.QuickFix.append('copydesk');

/** Shown only to who asks: for VS Code's light bulb there is nothing to fix. */
function actionFor(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction {
	const action = new vscode.CodeAction(vscode.l10n.t('Show Quote in Source'), KIND);
	const target = { uri: document.uri.toString(), offset: document.offsetAt(range.start) };
	action.command = { command: 'copydesk.showQuoteInSource', title: action.title, arguments: [target] };
	return action;
}

/** The proof of the quotation at a place, once it is proved; where there is none, the reader hears why. */
async function proofOf({ article, quote }: Target, proofs: Proofs): Promise<QuoteProof | undefined> {
	if (!quote) {
		showStatus(vscode.l10n.t('Copydesk: put the cursor in a quotation first.'));
		return undefined;
	}
	const known = proofs.get(article.document)?.byQuote.get(quote.id);
	const proof = known ?? (await proofs.whenFresh(article.document))?.byQuote.get(quote.id);
	if (!proof) showStatus(vscode.l10n.t('Copydesk: this quotation was not held against any source.'));
	else if (placesOf(proof).length === 0) showStatus(vscode.l10n.t('Copydesk: no single place in the sources has these words.'));
	return proof;
}

/** The place that the link of a card leads to. */
function requestedPlace(places: readonly SourcePlace[], argument: unknown): SourcePlace | undefined {
	const isNumbered = typeof argument === 'object' && argument !== null && 'place' in argument && typeof argument.place === 'number';
	return isNumbered ? places[argument.place as number] : undefined;
}

/** The only place, or the one that the reader picks: each with the words around it. */
async function pickPlace({ article }: Target, places: readonly SourcePlace[], proofs: Proofs): Promise<SourcePlace | undefined> {
	if (places.length < 2) return places[0];
	const words = readerLanguage();
	const items = places.map(async (place) => {
		const text = (await proofs.textOf(article.document, place.file)) ?? '';
		const label = plainLabel(placeInWords(place, words));
		return { label, description: plainLabel(withoutMarkup(place.speaker ?? '')), detail: plainLabel(passageAround(text, place)), place };
	});
	const title = vscode.l10n.t('Which place in the sources?');
	return (await vscode.window.showQuickPick(Promise.all(items), { title, matchOnDetail: true }))?.place;
}
