/** *Learn from Archive…*: what the articles of a folder show, reviewed and written into the register. */
import * as vscode from 'vscode';
import { leaveList, revealRow } from '../reader/reveal-row.js';
import type { RegisterProposal } from '../../archive/archive.js';
import { proposalKey } from '../../views/archive/proposal-rows.js';
import { showStatus } from '../reader/status-message.js';
import type { ArchiveStore } from './archive-store.js';
import type { FolderArchive } from './folder-archive.js';
import { isProposalNode, ProposalsTree, type ProposalNode } from './proposals-tree.js';
import { messageOf } from '../../engine/util/message-of.js';
import { setContext } from '../reader/context-key.js';

/** What the list needs. */
export interface LearnParts {
	readonly store: ArchiveStore;
	/** Where what was refused is kept: the workspace's own state, so that the folder stays as it is. */
	readonly memento: vscode.Memento;
	/** The archive of a folder that the reader picks where there are several; undefined where nothing is indexed, or nothing picked. */
	pickArchive(): Promise<FolderArchive | undefined>;
	/** Writes proposals into the register of a folder as one edit that one undo takes back; false where the reader stops that, or nothing is changed. */
	write(folder: vscode.WorkspaceFolder, proposals: readonly RegisterProposal[]): Promise<boolean>;
	/** Shows the register of a folder beside what it would be. */
	showChange(folder: vscode.WorkspaceFolder, proposals: readonly RegisterProposal[]): Promise<void>;
}

/** Under this key the workspace has the refused proposals of each folder, by its address. */
const REFUSED_KEY = 'copydesk.archive.refusedProposals';
type RefusedProposals = Readonly<Record<string, readonly string[] | undefined>>;
/** Proposals that are listed at once; those that most articles show come first. */
const MOST_PROPOSALS = 500;
const VIEW = 'copydesk.learn';

/** The list, which is there from the command until it is closed. */
export class LearnView implements vscode.Disposable {
	readonly #parts: LearnParts;
	readonly #tree = new ProposalsTree();
	readonly #view: vscode.TreeView<ProposalNode>;
	readonly #subscriptions: vscode.Disposable;
	/** Written a moment ago: the archive knows it only when it has read the register again. */
	readonly #written = new Set<string>();

	constructor(parts: LearnParts) {
		this.#parts = parts;
		this.#view = vscode.window.createTreeView(VIEW, {
			treeDataProvider: this.#tree,
			canSelectMany: true,
			manageCheckboxStateManually: true,
		});
		this.#subscriptions = vscode.Disposable.from(
			this.#tree,
			this.#view,
			this.#view.onDidChangeCheckboxState(({ items }) => {
				for (const [node, state] of items) this.#tree.tick(node, state === vscode.TreeItemCheckboxState.Checked);
				this.#count();
			}),
			parts.store.onDidChange((archive) => {
				this.#written.clear();
				const { archive: shown } = this.#tree;
				if (shown && !parts.store.all.includes(shown)) this.close();
				else if (shown && archive === shown) void this.#list(shown);
			}),
		);
	}

	/** Lists what the register could learn. */
	async open(): Promise<void> {
		const archive = await this.#parts.pickArchive();
		if (!archive || !(await this.#list(archive))) return;
		await setContext('isLearning', true);
		await vscode.commands.executeCommand(`${VIEW}.focus`);
		const { first } = this.#tree;
		if (first) await revealRow(this.#view, first, { focus: true, select: true });
	}

	/** Writes what is ticked into the register. */
	async add(): Promise<void> {
		const { archive, chosen } = this.#tree;
		if (!archive || !this.#hasChosen(chosen)) return;
		if (!(await this.#parts.write(archive.folder, chosen))) return;
		for (const proposal of chosen) this.#written.add(proposalKey(proposal));
		await this.#list(archive);
	}

	/** Shows the register beside what it would be with what is ticked. */
	async showChange(): Promise<void> {
		const { archive, chosen } = this.#tree;
		if (archive && this.#hasChosen(chosen)) await this.#parts.showChange(archive.folder, chosen);
	}

	/** Ticks or unticks the line, or the lines that are selected. */
	toggle(line?: unknown): void {
		for (const one of isProposalNode(line) ? [line] : this.#view.selection) this.#tree.toggle(one);
		this.#count();
	}

	/** Never proposes these again, in this folder. */
	async refuse(line?: unknown, selected?: unknown): Promise<void> {
		const { archive } = this.#tree;
		const lines = linesOf(line, selected, this.#view.selection);
		const keys = lines.flatMap((one) => this.#tree.keysAt(one));
		if (!archive || keys.length === 0) return;
		const place = Math.min(...lines.map((one) => this.#tree.placeOf(one)));
		await this.#remember(archive, [...new Set([...this.#refused(archive), ...keys])]);
		await this.#list(archive);
		const next = this.#tree.lineAt(place);
		if (next && this.#view.visible) await revealRow(this.#view, next, { focus: true, select: true });
	}

	/** Proposes again what was refused in the folder. */
	async proposeAgain(): Promise<void> {
		const { archive } = this.#tree;
		if (!archive) return;
		await this.#remember(archive, undefined);
		await this.#list(archive);
	}

	/** Puts the list away. */
	close(): void {
		leaveList(this.#view);
		void setContext('isLearning', false);
		this.#tree.clear();
	}

	dispose(): void {
		void setContext('isLearning', false);
		this.#subscriptions.dispose();
	}

	/** Whether the archive could be asked. */
	async #list(archive: FolderArchive): Promise<boolean> {
		try {
			const proposals = await archive.ask('proposals', MOST_PROPOSALS);
			this.#tree.show(archive, proposals, new Set([...this.#refused(archive), ...this.#written]));
			this.#count();
			return true;
		} catch (error) {
			void vscode.window.showErrorMessage(vscode.l10n.t('The archive cannot be read: {0}', messageOf(error)));
			return false;
		}
	}

	#count(): void {
		const { length, chosen, archive } = this.#tree;
		const refused = archive ? this.#refused(archive).length : 0;
		void setContext('hasRefusedProposals', refused > 0);
		// Not in the title, where the buttons leave no room for it.
		const counts =
			length === 0
				? vscode.l10n.t('The articles show nothing that the register does not have.')
				: `${vscode.l10n.t('{0} of {1} chosen', chosen.length, length)}.`;
		const refusals =
			refused === 0
				? []
				: [
						refused === 1
							? vscode.l10n.t('1 refused proposal is not shown.')
							: vscode.l10n.t('{0} refused proposals are not shown.', refused),
					];
		this.#view.message = [counts, ...refusals].join(' ');
	}

	#hasChosen(chosen: readonly RegisterProposal[]): boolean {
		if (chosen.length === 0) showStatus(vscode.l10n.t('Copydesk: tick what is to go into the register first.'));
		return chosen.length > 0;
	}

	#refused({ folder }: FolderArchive): readonly string[] {
		return this.#parts.memento.get<RefusedProposals>(REFUSED_KEY)?.[folder.uri.toString()] ?? [];
	}

	async #remember({ folder }: FolderArchive, keys: readonly string[] | undefined): Promise<void> {
		const all = this.#parts.memento.get<RefusedProposals>(REFUSED_KEY);
		await this.#parts.memento.update(REFUSED_KEY, { ...all, [folder.uri.toString()]: keys });
	}
}

/** What a command is about: the lines that are selected with the one that it was called for, that one, or those that are selected now. */
function linesOf(line: unknown, selected: unknown, now: readonly ProposalNode[]): readonly ProposalNode[] {
	const all: readonly unknown[] = Array.isArray(selected) ? selected : [line];
	const lines = all.filter(isProposalNode);
	return lines.length > 0 ? lines : now;
}
