/** The view *In Other Articles*: what would be corrected, by article and place, each with a box to tick. */
import * as vscode from 'vscode';
import { plainLabel } from '../../views/plain-text.js';
import { checkboxOf, type CheckboxOfLine } from '../reader/checkbox.js';
import type { PortableCorrection } from '../../views/propagation/portable.js';
import { statementsFor, type ProposedPlace } from '../../views/propagation/proposals.js';
import type { CorrectionStatement } from '../../annotations.js';
import type { ArticleProposals } from './folder-search.js';
import { portableInWords } from './portable-in-words.js';

interface OtherArticleRow {
	readonly kind: 'article';
	readonly of: ArticleProposals;
	readonly places: readonly PlaceRow[];
}

interface PlaceRow {
	readonly kind: 'place';
	readonly place: ProposedPlace;
	readonly correction: PortableCorrection | undefined;
	readonly article: vscode.Uri;
}

/** Articles that open together: VS Code is handed all rows of a list at once, and a folder has thousands. */
interface PageRow {
	readonly kind: 'page';
	readonly articles: readonly OtherArticleRow[];
}

/** A line of the list. */
export type OtherArticlesRow = OtherArticleRow | PlaceRow | PageRow;

/** Whether a command was called with a line of the list. */
export function isOtherArticlesRow(value: unknown): value is OtherArticlesRow {
	return typeof value === 'object' && value !== null && 'kind' in value && ['article', 'place', 'page'].includes(String(value.kind));
}

const PAGE_LENGTH = 100;

/** What is ticked in an article. */
export interface TickedArticle {
	readonly article: vscode.Uri;
	readonly path: string;
	readonly statements: readonly CorrectionStatement[];
}

export class OtherArticlesTree implements vscode.TreeDataProvider<OtherArticlesRow>, vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<OtherArticlesRow | undefined>();
	readonly onDidChangeTreeData = this.#changed.event;
	readonly #articles: readonly OtherArticleRow[];
	readonly #roots: readonly OtherArticlesRow[];
	readonly #ticked: Set<ProposedPlace>;

	/** Everything is ticked but what the articles' own editors decided otherwise. */
	constructor(found: readonly ArticleProposals[], corrections: readonly PortableCorrection[]) {
		this.#articles = found.map((of): OtherArticleRow => {
			const { article, proposals } = of;
			const places = proposals.flatMap(({ places: own, correction }) =>
				own.map((place): PlaceRow => ({ kind: 'place', place, correction: corrections[correction], article })),
			);
			return { kind: 'article', of, places: places.sort((a, b) => a.place.start - b.place.start) };
		});
		this.#roots = pagesOf(this.#articles);
		this.#ticked = new Set(this.#articles.flatMap(({ places }) => places.flatMap(({ place }) => (place.isDecided ? [] : [place]))));
	}

	/** How many places are ticked, in how many articles. */
	get counts(): { readonly places: number; readonly articles: number } {
		const articles = this.#articles.filter(({ places }) => places.some(({ place }) => this.#ticked.has(place))).length;
		return { places: this.#ticked.size, articles };
	}

	/** What is to be said of each article of which something is ticked. */
	ticked(): readonly TickedArticle[] {
		return this.#articles.flatMap(({ of: { article, path, proposals } }) => {
			const statements = proposals.flatMap((proposal) => statementsFor(proposal, (place) => this.#ticked.has(place)));
			return statements.length > 0 ? [{ article, path, statements }] : [];
		});
	}

	/** Takes what the reader ticked, or took the tick from. */
	tick(items: readonly (readonly [OtherArticlesRow, vscode.TreeItemCheckboxState])[]): void {
		for (const [row, state] of items) {
			for (const place of placesOf(row)) {
				if (state === vscode.TreeItemCheckboxState.Checked) this.#ticked.add(place);
				else this.#ticked.delete(place);
			}
		}
		this.#changed.fire(undefined);
	}

	/** Ticks what is not ticked, and the other way round. */
	toggle(row: OtherArticlesRow): void {
		const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
		this.tick([[row, placesOf(row).every((place) => this.#ticked.has(place)) ? Unchecked : Checked]]);
	}

	getChildren(row?: OtherArticlesRow): OtherArticlesRow[] {
		if (!row) return [...this.#roots];
		return row.kind === 'page' ? [...row.articles] : row.kind === 'article' ? [...row.places] : [];
	}

	/** Only the first lines are brought into view, and those are under none. */
	getParent(): undefined {
		return undefined;
	}

	getTreeItem(row: OtherArticlesRow): vscode.TreeItem {
		return row.kind === 'place' ? this.#placeItem(row) : this.#groupItem(row);
	}

	dispose(): void {
		this.#changed.dispose();
	}

	#groupItem(row: OtherArticleRow | PageRow): vscode.TreeItem {
		const places = placesOf(row);
		const ticked = places.filter((place) => this.#ticked.has(place)).length;
		const [first, last] = row.kind === 'page' ? [row.articles[0]?.of.path ?? '', row.articles.at(-1)?.of.path ?? ''] : [row.of.path, ''];
		const label = plainLabel(row.kind === 'page' ? vscode.l10n.t('{0} to {1}', first, last) : first);
		const isOpen = row.kind === 'article' && this.#articles.length <= MOST_OPEN;
		const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState[isOpen ? 'Expanded' : 'Collapsed']);
		item.id = first + last;
		item.description = vscode.l10n.t('{0} of {1}', ticked, places.length);
		item.iconPath = new vscode.ThemeIcon(row.kind === 'page' ? 'files' : 'file');
		item.contextValue = 'copydesk.otherArticle';
		item.checkboxState = boxOf(ticked === places.length, label);
		item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} of {2} places ticked', label, ticked, places.length) };
		return item;
	}

	#placeItem({ place, correction, article }: PlaceRow): vscode.TreeItem {
		const { excerpt, from, to, isDecided } = place;
		const item = new vscode.TreeItem({ label: excerpt.label, highlights: [[excerpt.highlight.start, excerpt.highlight.end]] });
		const words = correction ? portableInWords(correction) : '';
		const decided = isDecided ? [vscode.l10n.t('its own editor says otherwise')] : [];
		item.description = plainLabel([words, ...decided].join(' · '));
		item.tooltip = [excerpt.label, vscode.l10n.t('line {0}', from.line), item.description].join('\n');
		const isTicked = this.#ticked.has(place);
		item.contextValue = 'copydesk.otherArticle';
		item.checkboxState = boxOf(isTicked, excerpt.label);
		const selection = new vscode.Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1);
		item.command = {
			command: 'vscode.open',
			title: vscode.l10n.t('Go to Mention'),
			arguments: [article, { selection, preserveFocus: true, preview: true }],
		};
		const state = isTicked ? vscode.l10n.t('ticked') : vscode.l10n.t('not ticked');
		item.accessibilityInformation = { label: plainLabel([excerpt.label, words, ...decided, state].join(', ')) };
		return item;
	}
}

/** Articles up to which all are shown open. */
const MOST_OPEN = 20;

function placesOf(row: OtherArticlesRow): readonly ProposedPlace[] {
	if (row.kind === 'place') return [row.place];
	return (row.kind === 'page' ? row.articles : [row]).flatMap(({ places }) => places.map(({ place }) => place));
}

/** The articles themselves, or in pages where they are many. */
function pagesOf(articles: readonly OtherArticleRow[]): readonly OtherArticlesRow[] {
	if (articles.length <= PAGE_LENGTH) return articles;
	const pages: PageRow[] = [];
	for (let start = 0; start < articles.length; start += PAGE_LENGTH)
		pages.push({ kind: 'page', articles: articles.slice(start, start + PAGE_LENGTH) });
	return pages;
}

function boxOf(isTicked: boolean, label: string): CheckboxOfLine {
	return checkboxOf(isTicked, label, isTicked ? vscode.l10n.t('Is corrected') : vscode.l10n.t('Stays as it is'));
}
