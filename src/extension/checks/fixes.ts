/** What Ctrl+. offers at a finding: its fixes, to ignore it, and to switch the check off. */
import * as vscode from 'vscode';
import type { Span } from '../../annotations.js';
import { checkSetting, type CheckId, type Finding, type Fix } from '../../views/checks/check.js';
import { isAboutSources } from '../../views/checks/quote-and-sources.js';
import { plainLabel } from '../../views/plain-text.js';
import { Statements } from '../../views/statements.js';
import { make } from '../corrections/commands.js';
import { askWords } from '../corrections/pick.js';
import type { CorrectionStore } from '../corrections/store.js';
import { documentOf } from '../corrections/target.js';
import { rangeOf, type IndexedArticle, type Indexes } from '../navigation/indexes.js';
import { metadataOf } from '../navigation/rename.js';
import { LANGUAGES } from '../documents/may-be-article.js';
import { targetOf } from '../reader/settings.js';
import { showStatus } from '../reader/status-message.js';
import type { ActiveArticle } from '../navigation/active-article.js';
import type { Hints } from './diagnostics.js';
import { SOURCE } from './shown-findings.js';

/** Under a kind of its own the switch is below all fixes and corrections, so that nobody takes it by mistake. */
const OFF_KIND = vscode.CodeActionKind.Empty.append('copydesk.switchOffCheck');

/** Registers the fixes and the commands behind *Ignore This Finding* and *Do not check for this*. */
export function registerFixes(hints: Hints, indexes: Indexes, store: CorrectionStore, active: ActiveArticle): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.languages.registerCodeActionsProvider(
			[...LANGUAGES],
			{ provideCodeActions: (document, range, context) => actionsAt(document, range, context, hints) },
			{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, OFF_KIND] },
		),
		vscode.commands.registerCommand('copydesk.ignoreFinding', (argument?: unknown) => {
			const document = documentOf(argument, active);
			return ignore(
				isFindingArgument(argument) ? argument : document && findingAt(hints, document),
				document && indexes.get(document),
				store,
			);
		}),
		vscode.commands.registerCommand('copydesk.switchOffCheck', (check: CheckId) => switchOff(check)),
	);
}

function actionsAt(
	document: vscode.TextDocument,
	range: vscode.Range,
	context: vscode.CodeActionContext,
	hints: Hints,
): vscode.CodeAction[] {
	const found = hints.of(document).filter((finding) => rangeOf(document, finding).intersection(range) !== undefined);
	const fixes = new Map<string, vscode.CodeAction>();
	for (const finding of found) {
		const diagnostic = context.diagnostics.find((one) => one.source === SOURCE && one.code === finding.check);
		for (const fix of finding.fixes) {
			const [key, action] = [JSON.stringify(fix.edits), fixAction(document, fix)];
			if (diagnostic) action.diagnostics = [diagnostic];
			// Two findings may ask for the same.
			if (!fixes.has(key)) fixes.set(key, action);
		}
	}
	const others = found.flatMap((finding) => [
		...ignoreAction(document, finding, found.length > 1),
		...(context.only?.contains(OFF_KIND) === false ? [] : [offAction(finding)]),
	]);
	return [...fixes.values(), ...others];
}

function fixAction(document: vscode.TextDocument, fix: Fix): vscode.CodeAction {
	const action = new vscode.CodeAction(plainLabel(fix.title), vscode.CodeActionKind.QuickFix);
	action.edit = new vscode.WorkspaceEdit();
	for (const edit of fix.edits)
		action.edit.replace(document.uri, rangeOf(document, edit), edit.text, metadataOf(edit.quoted ? 'quoted' : 'sure'));
	return action;
}

/** A quote that was altered since it was checked is none to be ignored: it is checked again; one that is not its source's is accepted as it is. */
function ignoreAction({ uri }: vscode.TextDocument, { check, start, end, message }: Finding, isOneOfSeveral: boolean): vscode.CodeAction[] {
	if (check === 'checked-quote-altered' || check === 'checked-source-changed' || isAboutSources(check)) return [];
	const title = vscode.l10n.t('Ignore This Finding…');
	const action = new vscode.CodeAction(isOneOfSeveral ? `${title} ${plainLabel(message)}` : title, vscode.CodeActionKind.QuickFix);
	const argument: FindingArgument = { uri: uri.toString(), check, span: { start, end } };
	action.command = { command: 'copydesk.ignoreFinding', title: action.title, arguments: [argument] };
	return [action];
}

/** Which finding is meant: a line of *Needs Attention* and the entry of Ctrl+. say so, and callers may answer why. */
interface FindingArgument {
	readonly uri?: string;
	readonly check: string;
	readonly span: Span;
	readonly why?: string;
}

function isFindingArgument(argument: unknown): argument is FindingArgument {
	return typeof argument === 'object' && argument !== null && 'check' in argument && 'span' in argument;
}

/** Keeps in the sidecar that a finding is all right, as one step that one undo takes back. */
async function ignore(finding: FindingArgument | undefined, article: IndexedArticle | undefined, store: CorrectionStore): Promise<void> {
	if (!article || !finding) {
		showStatus(vscode.l10n.t('Copydesk: put the cursor on what was found first.'));
		return;
	}
	const reason = finding.why ?? (await askWords(vscode.l10n.t('Why is this all right? Enter alone gives no reason.'), ''));
	if (reason === undefined) return;
	const statements = new Statements({ text: article.document.getText(), index: article.index, corrections: [] });
	await make(store, article.document, vscode.l10n.t('Ignore This Finding'), statements.ignore(finding.span, finding.check, reason));
}

/** What was found at the cursor. */
function findingAt(hints: Hints, document: vscode.TextDocument): FindingArgument | undefined {
	const range = vscode.window.activeTextEditor?.selection;
	const found = hints.of(document).find((one) => range && rangeOf(document, one).intersection(range) !== undefined);
	return found && { check: found.check, span: found };
}

function offAction({ check }: Finding): vscode.CodeAction {
	const title = vscode.l10n.t('Do not check for this (copydesk.checks.{0})', checkSetting(check));
	const action = new vscode.CodeAction(title, OFF_KIND);
	action.command = { command: 'copydesk.switchOffCheck', title, arguments: [check] };
	return action;
}

async function switchOff(check: CheckId): Promise<void> {
	const setting = checkSetting(check);
	const settings = vscode.workspace.getConfiguration('copydesk.checks');
	const { workspaceValue, globalValue } = settings.inspect<boolean>(setting) ?? {};
	const target = targetOf(settings, setting);
	await settings.update(setting, false, target);
	const undo = vscode.l10n.t('Undo');
	const message = vscode.l10n.t('Copydesk no longer checks for this (copydesk.checks.{0}).', setting);
	if ((await vscode.window.showInformationMessage(message, undo)) === undo)
		await settings.update(setting, workspaceValue ?? globalValue, target);
}
