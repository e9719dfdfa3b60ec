/** The *Quotes* tree. */
import * as vscode from 'vscode';
import type { QuoteKind } from '../../annotations.js';
import { quoteNodes, quoteLabel, speakerLabel, type QuoteNode, type QuotesOptions, type SpeakerNode } from '../../views/quotes-tree.js';
import { shortKindInWords } from '../../views/labels.js';
import { placesInWords, placesOf } from '../../views/source-places.js';
import { shownVerdict, verdictColor, verdictInWords, type ShownVerdict } from '../../views/verdicts.js';
import type { Proofs } from '../documents/proofs.js';
import { contextLine } from '../../views/context-line.js';
import { quoteCount, readerLanguage } from '../reader/language.js';
import { placeLabel, spokenPlace } from '../navigation/indexes.js';
import type { ActiveArticle } from '../navigation/active-article.js';
import { ArticleTree, type ShownArticle } from './article-tree.js';
import { countUri } from './counts.js';
import { goToCommand } from './go-to.js';
import { entityIcon } from '../reader/entity-icon.js';

/** A line of the tree. */
export type QuotesNode = QuoteNode | SpeakerNode;

const ICONS: Readonly<Record<QuoteKind, string>> = {
	direct: 'quote',
	partial: 'whole-word',
	indirect: 'comment',
	act: 'megaphone',
	mention: 'tag',
};

/** Quotes in text order, or under those who speak them. */
export class QuotesTree extends ArticleTree<QuotesNode, QuotesOptions> {
	readonly #proofs: Proofs;
	readonly #proving: vscode.Disposable;
	#verdicts = '';

	constructor(active: ActiveArticle, proofs: Proofs) {
		super(active, { order: 'order', filter: '' });
		this.#proofs = proofs;
		this.#proving = proofs.onDidChange((document) => {
			// While one types, some proofs are missing, and the list stays as it is.
			const isReady = document === this.shown?.document && proofs.get(document)?.fresh !== false;
			if (isReady && this.#verdictsOf(document) !== this.#verdicts) this.refresh();
		});
	}

	override dispose(): void {
		this.#proving.dispose();
		super.dispose();
	}

	/** The line of a quote; undefined where the filter hides it. */
	nodeOf(quote: string): QuoteNode | undefined {
		for (const node of this.roots) {
			const rows = node.kind === 'quote' ? [node] : node.quotes;
			const found = rows.flatMap((row) => [row, ...row.nested]).find((one) => one.quote.id === quote);
			if (found) return found;
		}
		return undefined;
	}

	/** The line of a speaker, where quotes are listed by speaker. */
	speakerNodeOf(entity: string): SpeakerNode | undefined {
		return this.roots.find((node): node is SpeakerNode => node.kind === 'speaker' && node.entity?.id === entity);
	}

	protected rootsOf({ document, index, text }: ShownArticle): readonly QuotesNode[] {
		this.#verdicts = this.#verdictsOf(document);
		const [proofs, sources] = [this.#proofs.get(document)?.byQuote, this.#proofs.sourcesOf(document)];
		return quoteNodes(index, text, { ...this.options, proofs, sources });
	}

	/** What the list shows of the proofs. */
	#verdictsOf(document: vscode.TextDocument): string {
		const proofs = [...(this.#proofs.get(document)?.byQuote ?? [])];
		const sources = this.#proofs.sourcesOf(document)?.map(({ file, state, sha256 }) => [file, state, sha256]);
		return JSON.stringify([sources, proofs.map(([id, { verdict, substance, places }]) => [id, verdict, substance, places])]);
	}

	protected childrenOf(node: QuotesNode): readonly QuotesNode[] {
		return node.kind === 'speaker' ? node.quotes : node.nested;
	}

	protected parentOf(node: QuotesNode): QuotesNode | undefined {
		if (node.kind === 'speaker') return undefined;
		const speaker = this.roots.find((one) => one.kind === 'speaker' && one.entity === node.speaker);
		const rows = this.options.order === 'order' ? this.roots : this.roots.flatMap((one) => (one.kind === 'speaker' ? one.quotes : []));
		return rows.find((one) => one.kind === 'quote' && one.nested.includes(node)) ?? speaker;
	}

	protected itemOf(node: QuotesNode, article: ShownArticle): vscode.TreeItem {
		return node.kind === 'speaker' ? speakerItem(node, article) : quoteItem(node, article, this.options.order === 'speaker');
	}
}

/** Speakers stand open as long as no more quotes than these are listed: VS Code is handed the lines of all that is open at once. */
const MOST_OPEN = 100;

function speakerItem({ entity, quotes, before }: SpeakerNode, { index, shortTitles }: ShownArticle): vscode.TreeItem {
	const name = entity?.name ?? vscode.l10n.t('No named speaker');
	const count = quoteCount(quotes.length);
	const item = new vscode.TreeItem(
		name,
		before < MOST_OPEN ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
	);
	item.id = entity ? `speaker ${index.stableKey(entity)}` : 'no speaker';
	const context = entity && contextLine(entity, shortTitles);
	item.description = context ?? '';
	item.iconPath = entity ? entityIcon(entity.type) : new vscode.ThemeIcon('question');
	item.resourceUri = countUri(item.id, quotes.length);
	item.tooltip = [name, ...(context ? [context] : []), count].join('\n');
	item.contextValue = entity ? 'copydesk.speaker' : 'copydesk.noSpeaker';
	if (entity) item.command = goToCommand(vscode.l10n.t('Go to Introduction'), { entity: entity.id });
	item.accessibilityInformation = { label: [name, ...(context ? [context] : []), count].join(', ') };
	return item;
}

function quoteItem(node: QuoteNode, article: ShownArticle, underSpeaker: boolean): vscode.TreeItem {
	const { text } = article;
	const { quote, state, proof } = node;
	const label = quoteLabel(quote, text);
	const speaker = speakerLabel(node) ?? vscode.l10n.t('no speaker');
	// The speaker first and short, for a sidebar is narrow and what stands behind a quote is cut off.
	const short = node.shortSpeaker ?? speaker;
	const shown = underSpeaker && node.speaker ? label : `${short}: ${label}`;
	const item = new vscode.TreeItem(shown);
	if (node.nested.length > 0) item.collapsibleState = vscode.TreeItemCollapsibleState.Collapsed;
	item.id = quote.id;
	const verdict = proof ? verdictInWords(shownVerdict(proof), readerLanguage()) : '';
	const accepted = node.isAccepted ? vscode.l10n.t('accepted as edited') : '';
	const facts = [verdict, accepted, shortKindInWords(quote.kind, readerLanguage()), stateInWords(state)].filter(Boolean);
	item.description = facts.join(' · ');
	item.iconPath = quoteIcon(node);
	item.contextValue = `copydesk.quote.${state}${proof && placesOf(proof).length > 0 ? '.source' : ''}`;
	item.command = goToCommand(vscode.l10n.t('Go to Quote'), { quote: quote.id });
	const start = quote.spans[0]?.start ?? 0;
	const source = proof ? placesInWords(proof, readerLanguage()) : '';
	item.tooltip = [label, [speaker, ...facts, placeLabel(article, start)].join(' · '), source].filter(Boolean).join('\n');
	// What is shown comes first, so that users of voice control can say it.
	const who = shown === label || short !== speaker ? [speaker] : [];
	item.accessibilityInformation = { label: [shown, ...who, ...facts, spokenPlace(article, start), source].filter(Boolean).join(', ') };
	return item;
}

const VERDICT_ICONS: Readonly<Record<ShownVerdict, string>> = {
	'altered-in-substance': 'error',
	altered: 'diff-modified',
	stitched: 'combine',
	'said-by-another': 'arrow-swap',
	'not-found': 'search-stop',
	shortened: 'ellipsis',
	tidied: 'wand',
	verbatim: 'verified',
};

/** What an editor has decided comes before the verdict, which comes before the kind. */
function quoteIcon({ quote, state, isAccepted, proof }: QuoteNode): vscode.ThemeIcon {
	if (state === 'checked') return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
	if (state === 'altered' || state === 'outdated') return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
	const verdict = proof && shownVerdict(proof);
	return verdict
		? new vscode.ThemeIcon(VERDICT_ICONS[verdict], isAccepted ? undefined : new vscode.ThemeColor(verdictColor(verdict)))
		: new vscode.ThemeIcon(ICONS[quote.kind]);
}

function stateInWords(state: QuoteNode['state']): string {
	if (state === 'unchecked') return '';
	if (state === 'outdated') return vscode.l10n.t('its source has changed since it was checked');
	return state === 'checked' ? vscode.l10n.t('checked') : vscode.l10n.t('altered since it was checked');
}
