/** The list of names that may be one person, or two: each question opens to the two, and each of them to its article. */
import * as vscode from 'vscode';
import type { IdentityQuestion, IdentitySide } from '../../archive/archive.js';
import { identityRow, sideLine } from '../../views/archive/identity-rows.js';
import { plainLabel, plainLines } from '../../views/plain-text.js';
import { entityIcon } from '../reader/entity-icon.js';
import { readerLanguage } from '../reader/language.js';
import type { FolderArchive } from './folder-archive.js';
import { goToArchivedCommand, type ArchivedPlace } from './go-to-archived.js';

/** A question to the reader. */
export interface QuestionNode {
	readonly kind: 'question';
	readonly archive: FolderArchive;
	readonly question: IdentityQuestion;
}
interface SideNode {
	readonly kind: 'side';
	readonly side: IdentitySide;
	readonly parent: QuestionNode;
}
/** A line of the list. */
export type IdentityNode = QuestionNode | SideNode;

/** Whether a command was called with a line of the list. */
export function isIdentityNode(value: unknown): value is IdentityNode {
	return typeof value === 'object' && value !== null && 'kind' in value && ['question', 'side'].includes(String(value.kind));
}

/** The questions of all archives. */
export class IdentityTree implements vscode.TreeDataProvider<IdentityNode>, vscode.Disposable {
	#questions: readonly QuestionNode[] = [];
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly onDidChangeTreeData = this.#changed.event;

	/** What is asked now. */
	get questions(): readonly QuestionNode[] {
		return this.#questions;
	}

	set questions(questions: readonly QuestionNode[]) {
		this.#questions = questions;
		this.#changed.fire(undefined);
	}

	getChildren(node?: IdentityNode): IdentityNode[] {
		if (!node) return [...this.#questions];
		if (node.kind === 'side') return [];
		return [node.question.left, node.question.right].map((side) => ({ kind: 'side', side, parent: node }));
	}

	getParent(node: IdentityNode): IdentityNode | undefined {
		return node.kind === 'side' ? node.parent : undefined;
	}

	getTreeItem(node: IdentityNode): vscode.TreeItem {
		return node.kind === 'question' ? questionItem(node) : sideItem(node);
	}

	dispose(): void {
		this.#changed.dispose();
	}
}

/** Where one of the two is. */
export function placeOfSide({ folder }: FolderArchive, { path, mention, name }: IdentitySide): ArchivedPlace {
	return { uri: vscode.Uri.joinPath(folder.uri, path).toString(), span: mention, words: name };
}

function questionItem({ archive, question }: QuestionNode): vscode.TreeItem {
	const { key, label, description, question: asked, why } = identityRow(question, vscode.l10n.t, readerLanguage().locale);
	const item = new vscode.TreeItem(plainLabel(label), vscode.TreeItemCollapsibleState.Collapsed);
	item.id = `${archive.folder.uri.toString()} ${key}`;
	item.description = plainLabel(description);
	item.tooltip = plainLines([asked, why].join('\n'));
	item.iconPath = entityIcon(question.left.type);
	item.contextValue = 'copydesk.identity';
	item.accessibilityInformation = { label: plainLabel([asked, why].join(' ')) };
	return item;
}

function sideItem({ side, parent }: SideNode): vscode.TreeItem {
	const { label, description } = sideLine(side, vscode.l10n.t, readerLanguage().locale);
	const item = new vscode.TreeItem(plainLabel(label));
	item.description = plainLabel(description);
	item.tooltip = plainLines([side.headline, label, description].join('\n'));
	item.iconPath = new vscode.ThemeIcon('file');
	item.contextValue = 'copydesk.identitySide';
	item.command = goToArchivedCommand(placeOfSide(parent.archive, side));
	item.accessibilityInformation = { label: plainLabel([label, description, side.headline].join(', ')) };
	return item;
}
