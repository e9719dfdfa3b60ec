/** Ctrl+. on a quotation that is not its source's: the source's words, an ellipsis, brackets, the speaker, or that it is all right as it is. */
import * as vscode from 'vscode';
import type { QuoteProof } from '../../annotations.js';
import { CHECKED_SOURCE_CHANGED } from '../../views/checks/checked-source-changed.js';
import { checkOfProof } from '../../views/checks/quote-and-sources.js';
import { plainLabel } from '../../views/plain-text.js';
import type { QuoteFixKind } from '../../views/proof/fixes.js';
import { SOURCE } from '../checks/shown-findings.js';
import type { Change } from '../../views/statements.js';
import { correctPressed } from '../corrections/commands.js';
import { askWords } from '../corrections/pick.js';
import type { CorrectionStore } from '../corrections/store.js';
import type { Target, Targets } from '../corrections/target.js';
import type { Proofs } from '../documents/proofs.js';
import { LANGUAGES } from '../documents/may-be-article.js';
import { rangeOf, type IndexedArticle, type Indexes } from '../navigation/indexes.js';
import { showStatus } from '../reader/status-message.js';

/** Verdicts that an editor has to do something about. */
const FAULTY: ReadonlySet<QuoteProof['verdict']> = new Set(['altered', 'stitched', 'said-by-another', 'not-found']);

/** Registers the fixes. */
export function registerProofFixes(proofs: Proofs, indexes: Indexes): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider(
		[...LANGUAGES],
		{
			provideCodeActions: async (document, range, context, token) => {
				const own = context.diagnostics.filter(({ source }) => source === SOURCE);
				// Asked for by the cursor alone, it would put a light bulb beside every quote.
				const isAsked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke || own.length > 0;
				const article = isAsked && proofs.get(document) ? await indexes.whenFresh(document) : undefined;
				return article?.fresh && !token.isCancellationRequested ? actionsAt(proofs, article, range, own) : [];
			},
		},
		{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
	);
}

async function actionsAt(
	proofs: Proofs,
	article: IndexedArticle,
	range: vscode.Range,
	diagnostics: readonly vscode.Diagnostic[],
): Promise<vscode.CodeAction[]> {
	const { document, index } = article;
	const quote = index.quoteAt(document.offsetAt(range.start));
	const found = quote && (await proofs.fixesOf(document, quote.id));
	const spans = found?.spans ?? quote?.spans ?? [];
	const own = diagnostics.filter((diagnostic) => spans.some((span) => rangeOf(document, span).intersection(diagnostic.range)));
	const action = (title: string): vscode.CodeAction => {
		const made = new vscode.CodeAction(plainLabel(title), vscode.CodeActionKind.QuickFix);
		if (own.length > 0) made.diagnostics = own;
		return made;
	};
	const command = (title: string, name: string, further: object = {}): vscode.CodeAction => {
		const made = action(title);
		made.command = { command: `copydesk.${name}`, title, arguments: [{ uri: document.uri.toString(), quote, ...further }] };
		return made;
	};
	const hasChanged = own.some(({ code }) => code === CHECKED_SOURCE_CHANGED);
	const again = hasChanged ? [command(vscode.l10n.t('Check the Quote Again'), 'check')] : [];
	if (!found || !FAULTY.has(found.proof.verdict)) return again;
	const fixes = found.fixes.map(({ kind, edits }) => {
		const made = action(fixTitle(kind));
		made.edit = new vscode.WorkspaceEdit();
		for (const edit of edits) made.edit.replace(document.uri, rangeOf(document, edit), edit.text);
		return made;
	});
	const { speaker } = found;
	return [
		...fixes,
		...again,
		...(speaker === undefined ? [] : [command(vscode.l10n.t('Set the Speaker to {0}', speaker), 'setSpeaker', { speaker })]),
		command(vscode.l10n.t('Accept as Edited…'), 'acceptAsEdited'),
	];
}

function fixTitle(kind: QuoteFixKind): string {
	switch (kind) {
		case 'use-source':
			return vscode.l10n.t('Use the Source’s Words');
		case 'mark-omission':
			return vscode.l10n.t('Mark the Omission (…)');
		case 'bracket-insertion':
			return vscode.l10n.t('Bracket the Insertion');
	}
}

/** *Accept as Edited…*: keeps in the sidecar that a quotation may differ from its source as it stands, as one step that one undo takes back. */
export async function accept(proofs: Proofs, targets: Targets, store: CorrectionStore, argument: unknown): Promise<void> {
	const known = reasonOf(argument);
	const run = async ({ article, quote, statements }: Target): Promise<Change | undefined> => {
		const found = quote && (await proofs.fixesOf(article.document, quote.id));
		if (!found || !FAULTY.has(found.proof.verdict)) {
			showStatus(vscode.l10n.t('Copydesk: put the cursor on a quote that differs from its source first.'));
			return undefined;
		}
		const reason = known ?? (await askWords(vscode.l10n.t('Why may it differ? Enter alone gives no reason.'), ''));
		return reason === undefined ? undefined : statements.acceptQuote(found, checkOfProof(found.proof) ?? found.proof.verdict, reason);
	};
	const label = vscode.l10n.t('Accept as Edited');
	await correctPressed(store, targets.pressed(argument), { label, run, asks: known === undefined });
}

/** A caller may say why, so that nobody is asked. */
function reasonOf(argument: unknown): string | undefined {
	const why = typeof argument === 'object' && argument !== null && 'why' in argument ? argument.why : undefined;
	return typeof why === 'string' ? why : undefined;
}
