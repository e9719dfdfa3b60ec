/** What Ctrl+. offers at a hint: its fixes, and to switch the check off. */
import * as vscode from 'vscode';
import type { CheckId, Finding, Fix } from '../../views/checks/check.js';
import { plainLabel } from '../../views/plain-text.js';
import { rangeOf } from '../navigation/indexes.js';
import { metadataOf } from '../navigation/rename.js';
import { LANGUAGES } from '../documents/switches.js';
import { SOURCE, type Hints } from './diagnostics.js';

/** Under a kind of its own the action stands below all fixes and corrections, so that nobody takes it by mistake. */
const OFF_KIND = vscode.CodeActionKind.Empty.append('copydesk.switchOffCheck');

/** Registers the fixes and the command behind *Do not check for this*. */
export function registerFixes(hints: Hints): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.languages.registerCodeActionsProvider(
			[...LANGUAGES],
			{ provideCodeActions: (document, range, context) => actionsAt(document, range, context, hints) },
			{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, OFF_KIND] },
		),
		vscode.commands.registerCommand('copydesk.switchOffCheck', (check: CheckId) => switchOff(check)),
	);
}

function actionsAt(
	document: vscode.TextDocument,
	range: vscode.Range,
	context: vscode.CodeActionContext,
	hints: Hints,
): vscode.CodeAction[] {
	return hints
		.of(document)
		.filter((finding) => rangeOf(document, finding).intersection(range) !== undefined)
		.flatMap((finding) => {
			const diagnostic = context.diagnostics.find((one) => one.source === SOURCE && one.code === finding.check);
			const fixes = finding.fixes.map((fix) => fixAction(document, fix));
			if (diagnostic) for (const action of fixes) action.diagnostics = [diagnostic];
			return [...fixes, offAction(finding)];
		});
}

function fixAction(document: vscode.TextDocument, fix: Fix): vscode.CodeAction {
	const action = new vscode.CodeAction(plainLabel(fix.title), vscode.CodeActionKind.QuickFix);
	action.edit = new vscode.WorkspaceEdit();
	for (const edit of fix.edits)
		action.edit.replace(document.uri, rangeOf(document, edit), edit.text, metadataOf(edit.quoted ? 'quoted' : 'sure'));
	return action;
}

function offAction({ check }: Finding): vscode.CodeAction {
	const title = vscode.l10n.t('Do not check for this (copydesk.checks.{0})', check);
	const action = new vscode.CodeAction(title, OFF_KIND);
	action.command = { command: 'copydesk.switchOffCheck', title, arguments: [check] };
	return action;
}

async function switchOff(check: CheckId): Promise<void> {
	const settings = vscode.workspace.getConfiguration('copydesk.checks');
	const { workspaceValue, globalValue } = settings.inspect<boolean>(check) ?? {};
	const target = workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
	await settings.update(check, false, target);
	const undo = vscode.l10n.t('Undo');
	const message = vscode.l10n.t('Copydesk no longer checks for this (copydesk.checks.{0}).', check);
	if ((await vscode.window.showInformationMessage(message, undo)) === undo)
		await settings.update(check, workspaceValue ?? globalValue, target);
}
