/** F2: a new name for the entity at the cursor, through the whole article; in quotations only where the editor agrees. */
import * as vscode from 'vscode';
import { renameEdits, renameTarget, type RenameEdit, type RenameRefusal, type RenameTarget } from '../../views/rename.js';
import { LANGUAGES } from '../documents/may-be-article.js';
import { rangeOf, type IndexedArticle, type Indexes } from './indexes.js';

/** Registers F2. */
export function registerRename(indexes: Indexes): vscode.Disposable {
	return vscode.languages.registerRenameProvider([...LANGUAGES], {
		prepareRename: async (document, position) => {
			const { target } = await targetAt(indexes, document, position);
			return { range: rangeOf(document, target.mention), placeholder: target.placeholder };
		},
		provideRenameEdits: async (document, position, newName) => {
			const { article, target } = await targetAt(indexes, document, position);
			return workspaceEdit(document, accepted(renameEdits(document.getText(), target, newName, article.index)));
		},
	});
}

/** @throws what to tell the editor where nothing can be renamed; VS Code shows it at the cursor. */
async function targetAt(
	indexes: Indexes,
	document: vscode.TextDocument,
	position: vscode.Position,
): Promise<{ article: IndexedArticle; target: RenameTarget }> {
	const article = await indexes.whenFresh(document);
	if (!article) throw new Error(vscode.l10n.t('This file is not marked as an article.'));
	return { article, target: accepted(renameTarget(document.getText(), document.offsetAt(position), article.index)) };
}

function accepted<T extends object>(answer: T | RenameRefusal): T {
	if ('refusal' in answer) throw new Error(answer.refusal);
	return answer;
}

function workspaceEdit(document: vscode.TextDocument, edits: readonly RenameEdit[]): vscode.WorkspaceEdit {
	const result = new vscode.WorkspaceEdit();
	for (const edit of edits) result.replace(document.uri, rangeOf(document, edit), edit.text, metadataOf(edit.kind));
	return result;
}

/** How the preview lists an edit. Doubtful ones stand in groups of their own, unticked. */
export function metadataOf(kind: RenameEdit['kind']): vscode.WorkspaceEditEntryMetadata {
	switch (kind) {
		case 'sure':
			return { needsConfirmation: false, label: vscode.l10n.t('Outside quotations') };
		case 'quoted':
			return {
				needsConfirmation: true,
				label: vscode.l10n.t('Inside quotations'),
				description: vscode.l10n.t('Quoted words are not altered unless you tick them.'),
				iconPath: new vscode.ThemeIcon('quote'),
			};
		case 'unmarked':
			return {
				needsConfirmation: true,
				label: vscode.l10n.t('Not marked as a name'),
				description: vscode.l10n.t('The same words; tick them where they mean the same.'),
				iconPath: new vscode.ThemeIcon('question'),
			};
	}
}
