/** Ctrl+. on a name, a quote or a selection: the corrections, the likely ones first. */
import * as vscode from 'vscode';
import { plainLabel } from '../../views/plain-text.js';
import { offersAt, type Offer } from './offers.js';
import { editorName } from './editor-name.js';
import { argumentOf, make } from './commands.js';
import type { Change } from '../../views/statements.js';
import type { CorrectionStore } from './store.js';
import type { Target, Targets } from './target.js';
import type { Indexes } from '../navigation/indexes.js';
import { LANGUAGES } from '../documents/may-be-article.js';

const KIND = vscode.CodeActionKind.QuickFix.append('copydesk');
/** Corrections in the list besides types; its last line leads to all. */
const MOST = 9;

/** Registers the corrections under Ctrl+. . */
export function registerCorrectionActions(targets: Targets, indexes: Indexes, store: CorrectionStore): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.languages.registerCodeActionsProvider(
			[...LANGUAGES],
			{
				provideCodeActions: async (document, range, context, token) => {
					// Asked for by the cursor alone, it would put a light bulb beside every name.
					if (context.triggerKind !== vscode.CodeActionTriggerKind.Invoke) return [];
					// Right after another correction or a keystroke the marks are a moment behind.
					const article = await indexes.whenFresh(document);
					if (!article?.fresh || token.isCancellationRequested) return [];
					const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
					const isBeside = context.only !== undefined && !KIND.contains(context.only) && !touchesCursor(range);
					return actionsAt(targets.at(article, { span }), await editorName(), context.diagnostics, isBeside);
				},
			},
			{ providedCodeActionKinds: [KIND] },
		),
		vscode.commands.registerCommand('copydesk.makeCorrection', (target: Target, label: string, change: Change) =>
			make(store, target.article.document, label, change),
		),
	);
}

/** Beside a cursor that has none VS Code asks once more, for quick fixes at a finding in its line. */
function touchesCursor(range: vscode.Range): boolean {
	const cursor = vscode.window.activeTextEditor?.selection;
	return cursor === undefined || range.intersection(cursor) !== undefined;
}

/** `isBeside`: the cursor is elsewhere, and what puts a finding right is meant alone. */
function actionsAt(target: Target, by: string, diagnostics: readonly vscode.Diagnostic[], isBeside: boolean): vscode.CodeAction[] {
	const answered = (offer: Offer): vscode.Diagnostic[] => diagnostics.filter(({ code }) => offer.answers?.some((check) => check === code));
	// What answers a finding comes before other corrections: VS Code sorts actions with diagnostics in front.
	const all = offersAt(target, by).filter((offer) => !isBeside || answered(offer).length > 0);
	const offers = all.sort((a, b) => answered(b).length - answered(a).length);
	const [corrections, ofRegister] = [offers.filter((offer) => !offer.isOfRegister), offers.filter((offer) => offer.isOfRegister)];
	// Types are listed all or none: beside the fixes of a finding the list would be longer than one sees of it.
	const hasFinding = diagnostics.some(({ source }) => source === 'Copydesk');
	const shown = corrections.filter(({ isType }, at) => (isType ? !hasFinding : at < MOST));
	const actions = [...shown, ...ofRegister].map((offer) => actionOf(offer, target, answered(offer)));
	if (corrections.length === shown.length) return actions;
	const more = new vscode.CodeAction(vscode.l10n.t('More Corrections…'), KIND);
	more.command = { command: 'copydesk.correct', title: more.title, arguments: [argumentOf(target)] };
	return [...actions, more];
}

function actionOf(offer: Offer, target: Target, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
	const action = new vscode.CodeAction(plainLabel(offer.label), KIND);
	if (diagnostics.length > 0) action.diagnostics = diagnostics;
	action.command =
		'change' in offer
			? { command: 'copydesk.makeCorrection', title: offer.label, arguments: [target, offer.label, offer.change()] }
			: { command: offer.command, title: offer.label, arguments: [argumentOf(target, offer.isOnQuote)] };
	return action;
}
