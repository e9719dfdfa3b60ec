/** The *Needs attention* tree: corrections that lost their place, checked quotes that were altered. */
import * as vscode from 'vscode';
import { attentionItems, type AttentionItem } from '../../views/attention.js';
import { correctionInWords } from '../../views/correction-words.js';
import { firstWords } from '../../views/excerpt.js';
import type { CorrectionSource } from '../documents/annotated-document.js';
import type { ActiveArticle } from './active-article.js';
import { ArticleTree, type ShownArticle } from './article-tree.js';
import { goToCommand } from './go-to.js';

type OrphanSource = Pick<CorrectionSource, 'orphansOf' | 'onDidChange'>;

const LABEL_LENGTH = 80;

/** What waits for the editor. */
export class AttentionTree extends ArticleTree<AttentionItem> {
	readonly #orphans: OrphanSource;
	readonly #orphansChanged: vscode.Disposable;

	constructor(active: ActiveArticle, orphans: OrphanSource) {
		super(active, undefined);
		this.#orphans = orphans;
		this.#orphansChanged = orphans.onDidChange(() => {
			this.refresh();
		});
	}

	override dispose(): void {
		this.#orphansChanged.dispose();
		super.dispose();
	}

	protected rootsOf({ annotations, text, document }: ShownArticle): readonly AttentionItem[] {
		return attentionItems(annotations, text, this.#orphans.orphansOf(document));
	}

	protected childrenOf(): readonly AttentionItem[] {
		return [];
	}

	protected parentOf(): undefined {
		return undefined;
	}

	protected itemOf(node: AttentionItem): vscode.TreeItem {
		const label = firstWords(node.label, LABEL_LENGTH);
		const item = new vscode.TreeItem(label);
		item.id = `${node.kind} ${node.id}`;
		const reason = reasonOf(node);
		item.description = reason;
		item.tooltip = [node.label, reason, ...detailOf(node)].join('\n');
		item.iconPath = new vscode.ThemeIcon(node.kind === 'orphan' ? 'debug-disconnect' : 'warning');
		item.contextValue = node.kind === 'orphan' ? 'copydesk.orphan' : 'copydesk.altered';
		if (node.kind === 'altered-quote') item.command = goToCommand(vscode.l10n.t('Go to Quote'), { quote: node.quote.id });
		else if (node.span) item.command = goToCommand(vscode.l10n.t('Go to Where It May Belong'), { span: node.span });
		item.accessibilityInformation = { label: [label, reason].join(', ') };
		return item;
	}
}

function reasonOf(node: AttentionItem): string {
	return node.kind === 'orphan'
		? vscode.l10n.t('{0} · its words were not found', firstWords(correctionInWords(node.orphan.correction, vscode.l10n.t), 80))
		: vscode.l10n.t('altered after {0} checked it', node.quote.checked?.by ?? '');
}

function detailOf(node: AttentionItem): readonly string[] {
	return node.kind === 'altered-quote' ? [vscode.l10n.t('Checked: {0}', firstWords(node.checkedText, 300))] : [];
}
