/** What Ctrl+. offers at a hint: its fixes, and to switch the check off. */
import * as vscode from 'vscode';
import type { CheckId, Finding, Fix } from '../../views/checks/check.js';
import { plainLabel } from '../../views/plain-label.js';
import { rangeOf } from '../navigation/indexes.js';
import { metadataOf } from '../navigation/rename.js';
import { LANGUAGES } from '../documents/switches.js';
import { SOURCE, type Hints } from './diagnostics.js';

/** Registers the fixes and the command behind *Do not check for this*. */
export function registerFixes(hints: Hints): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.languages.registerCodeActionsProvider(
			[...LANGUAGES],
			{ provideCodeActions: (document, range, context) => actionsAt(document, range, context, hints) },
			{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
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
			const offered = [...finding.fixes.map((fix) => fixAction(document, fix)), offAction(finding)];
			if (diagnostic) for (const action of offered) action.diagnostics = [diagnostic];
			return offered;
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
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = { command: 'copydesk.switchOffCheck', title, arguments: [check] };
	return action;
}

async function switchOff(check: CheckId): Promise<void> {
	const settings = vscode.workspace.getConfiguration('copydesk.checks');
	const inWorkspace = settings.inspect(check)?.workspaceValue !== undefined;
	await settings.update(check, false, inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
}
