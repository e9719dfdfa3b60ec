/** The list of *Learn from Archive…*: what the register could learn, with boxes to tick and the articles that show it. */
import * as vscode from 'vscode';
import type { ProposalEvidence, RegisterProposal } from '../../archive/archive.js';
import {
	evidenceLine,
	kindOfProposals,
	proposalGroups,
	type ProposalGroup,
	type ProposalKind,
	type ProposalRow,
} from '../../views/archive/proposal-rows.js';
import { shortDate } from '../../views/archive/short-date.js';
import { plainLabel, plainLines } from '../../views/plain-text.js';
import { checkboxOf, type CheckboxOfLine } from '../reader/checkbox.js';
import { entityIcon } from '../reader/entity-icon.js';
import { readerLanguage } from '../reader/language.js';
import type { FolderArchive } from './folder-archive.js';
import { goToArchivedCommand } from './go-to-archived.js';

interface GroupNode {
	readonly kind: 'group';
	readonly group: ProposalGroup;
}
interface RowNode {
	readonly kind: 'row';
	readonly row: ProposalRow;
	readonly parent: GroupNode;
}
interface EvidenceNode {
	readonly kind: 'evidence';
	readonly evidence: ProposalEvidence;
	readonly number: number;
	readonly parent: RowNode;
}
/** A line of the list. */
export type ProposalNode = GroupNode | RowNode | EvidenceNode;

/** Whether a command was called with a line of the list. */
export function isProposalNode(value: unknown): value is ProposalNode {
	return typeof value === 'object' && value !== null && 'kind' in value && ['group', 'row', 'evidence'].includes(String(value.kind));
}

const ICONS: Readonly<Record<Exclude<ProposalKind, 'entry'>, string>> = { avoid: 'circle-slash', alias: 'symbol-string', role: 'history' };

/** What is proposed of one archive. A box is ticked where the articles leave no doubt, until the reader says otherwise. */
export class ProposalsTree implements vscode.TreeDataProvider<ProposalNode>, vscode.Disposable {
	#archive: FolderArchive | undefined;
	#groups: readonly GroupNode[] = [];
	#rows: readonly RowNode[] = [];
	/** What the reader ticked or unticked, by the key of the proposal. */
	#ticks = new Map<string, boolean>();
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly onDidChangeTreeData = this.#changed.event;

	/** The archive that the proposals are of. */
	get archive(): FolderArchive | undefined {
		return this.#archive;
	}

	/** How many proposals are listed. */
	get length(): number {
		return this.#rows.length;
	}

	/** Those that are ticked. */
	get chosen(): readonly RegisterProposal[] {
		return this.#rows.filter((node) => this.#isTicked(node)).map(({ row }) => row.proposal);
	}

	/** The first line. */
	get first(): ProposalNode | undefined {
		return this.#groups[0];
	}

	/** The place of a line among the proposals; of a heading, that of the first under it. */
	placeOf(node: ProposalNode): number {
		const [first] = this.#rowsAt(node);
		return first ? this.#rows.indexOf(first) : 0;
	}

	/** The proposal in that place, else the last one, else the first line. */
	lineAt(place: number): ProposalNode | undefined {
		return this.#rows[place] ?? this.#rows.at(-1) ?? this.first;
	}

	/** Shows the proposals of an archive, those of `refused` left out; what was ticked of the same archive stays. */
	show(archive: FolderArchive, proposals: readonly RegisterProposal[], refused: ReadonlySet<string>): void {
		if (archive !== this.#archive) this.#ticks = new Map();
		this.#archive = archive;
		this.#groups = proposalGroups(proposals, refused, vscode.l10n.t, readerLanguage().locale).map((group) => ({ kind: 'group', group }));
		this.#rows = this.#groups.flatMap((parent) => parent.group.rows.map((row): RowNode => ({ kind: 'row', row, parent })));
		this.#changed.fire(undefined);
	}

	/** Shows nothing any more. */
	clear(): void {
		this.#archive = undefined;
		[this.#groups, this.#rows] = [[], []];
		this.#ticks.clear();
		this.#changed.fire(undefined);
	}

	/** Ticks or unticks a line; all of a group with its own. */
	tick(node: ProposalNode, isTicked: boolean): void {
		for (const { row } of this.#rowsAt(node)) this.#ticks.set(row.key, isTicked);
		this.#changed.fire(undefined);
	}

	/** Ticks what is not ticked, and the other way round. */
	toggle(node: ProposalNode): void {
		this.tick(node, !this.#rowsAt(node).every((one) => this.#isTicked(one)));
	}

	/** What the proposals at or under a line are known by. */
	keysAt(node: ProposalNode): readonly string[] {
		return this.#rowsAt(node).map(({ row }) => row.key);
	}

	getChildren(node?: ProposalNode): ProposalNode[] {
		if (!node) return [...this.#groups];
		if (node.kind === 'group') return [...this.#rowsAt(node)];
		if (node.kind === 'evidence') return [];
		return node.row.proposal.evidence.map((evidence, number) => ({ kind: 'evidence', evidence, number, parent: node }));
	}

	getParent(node: ProposalNode): ProposalNode | undefined {
		return node.kind === 'group' ? undefined : node.parent;
	}

	getTreeItem(node: ProposalNode): vscode.TreeItem {
		if (node.kind === 'group') return this.#groupItem(node);
		return node.kind === 'row' ? this.#rowItem(node) : this.#evidenceItem(node);
	}

	dispose(): void {
		this.#changed.dispose();
	}

	#rowsAt(node: ProposalNode): readonly RowNode[] {
		if (node.kind === 'group') return this.#rows.filter(({ parent }) => parent === node);
		return [node.kind === 'row' ? node : node.parent];
	}

	#isTicked({ row }: RowNode): boolean {
		return this.#ticks.get(row.key) ?? row.proposal.isSure;
	}

	#groupItem(node: GroupNode): vscode.TreeItem {
		const rows = this.#rowsAt(node);
		const chosen = rows.filter((row) => this.#isTicked(row)).length;
		const label = kindOfProposals(node.group.kind, vscode.l10n.t);
		const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
		item.id = node.group.kind;
		item.description = vscode.l10n.t('{0} of {1}', chosen, rows.length);
		item.contextValue = 'copydesk.proposals';
		item.checkboxState = boxOf(chosen === rows.length, label);
		item.accessibilityInformation = { label: `${label}, ${vscode.l10n.t('{0} of {1} chosen', chosen, rows.length)}` };
		return item;
	}

	#rowItem(node: RowNode): vscode.TreeItem {
		const { key, label, description, proposal } = node.row;
		const isTicked = this.#isTicked(node);
		const item = new vscode.TreeItem(plainLabel(label), vscode.TreeItemCollapsibleState.Collapsed);
		item.id = key;
		item.description = plainLabel(description);
		item.tooltip = plainLines([label, description].join('\n'));
		item.iconPath = proposal.kind === 'entry' ? entityIcon(proposal.name.type) : new vscode.ThemeIcon(ICONS[proposal.kind]);
		item.contextValue = 'copydesk.proposal';
		item.checkboxState = boxOf(isTicked, label);
		const state = isTicked ? vscode.l10n.t('chosen') : vscode.l10n.t('not chosen');
		item.accessibilityInformation = { label: plainLabel([label, description, state].join(', ')) };
		return item;
	}

	#evidenceItem({ evidence, number, parent }: EvidenceNode): vscode.TreeItem {
		const { label, description } = evidenceLine(evidence, readerLanguage().locale);
		const item = new vscode.TreeItem(plainLabel(label));
		const { key, proposal } = parent.row;
		item.id = `${key} ${number}`;
		item.description = plainLabel(description);
		item.tooltip = plainLines([evidence.headline, label, description].join('\n'));
		item.iconPath = new vscode.ThemeIcon('file');
		item.accessibilityInformation = {
			label: plainLabel([label, evidence.headline, evidence.date && shortDate(evidence.date, readerLanguage())].filter(Boolean).join(', ')),
		};
		const words = 'form' in proposal ? { words: proposal.form } : {};
		if (this.#archive) {
			const uri = vscode.Uri.joinPath(this.#archive.folder.uri, evidence.path);
			item.command = goToArchivedCommand({ uri: uri.toString(), span: evidence.span, ...words });
		}
		return item;
	}
}

function boxOf(isTicked: boolean, label: string): CheckboxOfLine {
	return checkboxOf(isTicked, label, isTicked ? vscode.l10n.t('Goes into the register') : vscode.l10n.t('Stays out of the register'));
}
