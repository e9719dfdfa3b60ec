/** The *Needs attention* tree: corrections that lost their place, checked quotes that were altered, sources that were not read, what the checks found, notes. */
import * as vscode from 'vscode';
import { attentionItems, faultySources, type AttentionItem } from '../../views/attention.js';
import { isAboutSources } from '../../views/checks/quote-and-sources.js';
import type { Hints } from '../checks/diagnostics.js';
import { severitiesFor } from '../checks/shown-findings.js';
import type { CorrectionSource } from '../documents/annotated-document.js';
import type { Proofs } from '../documents/proofs.js';
import { placeLabel, spokenPlace } from '../navigation/indexes.js';
import type { ActiveArticle } from '../navigation/active-article.js';
import { ArticleTree, type ShownArticle } from './article-tree.js';
import { goToCommand } from './go-to.js';

const ICONS: Readonly<Record<AttentionItem['kind'], string>> = {
	altered: 'warning',
	orphan: 'debug-disconnect',
	source: 'circle-slash',
	finding: 'info',
	question: 'question',
	note: 'note',
};

/** What waits for the editor. */
export class AttentionTree extends ArticleTree<AttentionItem> {
	readonly #corrections: Pick<CorrectionSource, 'orphansOf' | 'onDidChange'>;
	readonly #hints: Pick<Hints, 'latest' | 'onDidChange'>;
	readonly #proofs: Pick<Proofs, 'get' | 'onDidChange'>;
	readonly #changes: vscode.Disposable;

	constructor(
		active: ActiveArticle,
		corrections: Pick<CorrectionSource, 'orphansOf' | 'onDidChange'>,
		hints: Pick<Hints, 'latest' | 'onDidChange'>,
		proofs: Pick<Proofs, 'get' | 'onDidChange'>,
	) {
		super(active, undefined);
		this.#corrections = corrections;
		this.#hints = hints;
		this.#proofs = proofs;
		const refresh = (): void => {
			this.refresh();
		};
		this.#changes = vscode.Disposable.from(corrections.onDidChange(refresh), hints.onDidChange(refresh), proofs.onDidChange(refresh));
	}

	override dispose(): void {
		this.#changes.dispose();
		super.dispose();
	}

	protected rootsOf({ annotations, text, document }: ShownArticle): readonly AttentionItem[] {
		// Altered quotes have rows of their own.
		const severities = severitiesFor(document.uri);
		const findings = this.#hints
			.latest(document)
			.filter(({ check }) => check !== 'checked-quote-altered')
			.map(({ check, message, start, end }) => ({ check, message, start, end, severity: severities[check] }));
		const sources = faultySources(this.#proofs.get(document)?.sources ?? [], vscode.l10n.t);
		return [...sources, ...attentionItems(annotations, text, this.#corrections.orphansOf(document), findings, vscode.l10n.t)];
	}

	protected override isAsBefore(before: readonly AttentionItem[]): boolean {
		return JSON.stringify(before) === JSON.stringify(this.roots);
	}

	protected childrenOf(): readonly AttentionItem[] {
		return [];
	}

	protected parentOf(): undefined {
		return undefined;
	}

	protected itemOf({ kind, id, reason, words, span, check, severity }: AttentionItem, article: ShownArticle): vscode.TreeItem {
		const place = span && placeLabel(article, span.start);
		const item = new vscode.TreeItem(reason);
		item.id = `${kind} ${id}`;
		item.description = words;
		item.tooltip = [reason, words, place].filter(Boolean).join('\n');
		// The icons of errors and warnings, as in *Problems*, have the names of their severities.
		item.iconPath = new vscode.ThemeIcon(severity === 'error' || severity === 'warning' ? severity : ICONS[kind]);
		item.contextValue = `copydesk.${contextOf(kind, check)}`;
		if (span)
			item.command = goToCommand(kind === 'orphan' ? vscode.l10n.t('Go to Where It May Belong') : vscode.l10n.t('Go to Place'), { span });
		item.accessibilityInformation = { label: [reason, words, span && spokenPlace(article, span.start)].filter(Boolean).join(', ') };
		return item;
	}
}

/** What can be done with a line: a quote whose source has changed is checked again, one that is not its source's is accepted as it is. */
function contextOf(kind: AttentionItem['kind'], check: string | undefined): string {
	if (check === 'checked-source-changed') return 'altered';
	return check !== undefined && isAboutSources(check) ? 'finding.quote' : kind;
}
