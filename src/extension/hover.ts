/** The card that appears where the pointer rests on a name, a quote or a date. */
import * as vscode from 'vscode';
import type { Annotations, Entity, Quote, QuoteProof, Span } from '../annotations.js';
import { CHECKED_SOURCE_CHANGED } from '../views/checks/checked-source-changed.js';
import { isAboutSources } from '../views/checks/quote-and-sources.js';
import { Cards, type Card, type CardLink } from '../views/card.js';
import { markdownOf, type Run, type Words } from '../views/phrase.js';
import { sourceChangeOf as changeOf, type SourceChange } from '../views/tick-evidence.js';
import { plainMarkdown } from '../views/plain-text.js';
import type { Hints } from './checks/diagnostics.js';
import type { AnnotatedDocument, CardTarget } from './documents/annotated-document.js';
import type { AnnotatedDocuments } from './documents/annotated-documents.js';
import type { Registers } from './documents/registers.js';
import type { Proofs } from './documents/proofs.js';
import { placeLabel, type IndexedArticle, type Indexes } from './navigation/indexes.js';
import type { Destination } from './sidebar/go-to.js';
import type { Archives, Services } from './documents/services.js';
import { readerLanguage } from './reader/language.js';
import { hoverEnabled, markShown, shortTitlesWanted } from './reader/settings.js';
import { LANGUAGES } from './documents/may-be-article.js';

/** Registers the hover cards of articles. */
export function registerHover(services: Services, indexes: Indexes, hints: Hints): vscode.Disposable {
	const { documents } = services;
	const provider = new CardProvider(services, indexes, hints);
	return vscode.Disposable.from(
		vscode.languages.registerHoverProvider([...LANGUAGES], provider),
		documents.onDidChange((document) => {
			const article = documents.get(document);
			if (article?.fresh) provider.prepare(article);
		}),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration('copydesk.shortTitles') || event.affectsConfiguration('copydesk.marks.reportedActs'))
				provider.forget();
		}),
	);
}

/** The commands that a card may run; nothing else that stands in one is trusted. */
const ENABLED_COMMANDS = [
	'copydesk.nextMention',
	'copydesk.showQuotesBySpeaker',
	'copydesk.showQuoteInSource',
	'copydesk.openRegister',
	'copydesk.addToRegister',
	'copydesk.correct',
	'copydesk.goTo',
	'copydesk.showInArchive',
	'copydesk.showQuotesInFolder',
];

/** How long a card waits for the engine while one types: rather none than a wrong one. */
const PATIENCE_MS = 1500;
/** How long the card of a quotation waits for what its sources say of words that have just been changed. */
const PROOF_PATIENCE_MS = 400;

class CardProvider implements vscode.HoverProvider {
	readonly #documents: AnnotatedDocuments;
	readonly #indexes: Indexes;
	readonly #proofs: Proofs;
	readonly #hints: Hints;
	readonly #archives: Archives;
	readonly #registers: Registers;
	#cards = new WeakMap<Annotations, Cards>();
	/** Names of days are in English where the phrases around them are: where no translation is loaded. */
	readonly #language = readerLanguage();

	constructor({ documents, proofs, archives, registers }: Services, indexes: Indexes, hints: Hints) {
		this.#documents = documents;
		this.#indexes = indexes;
		this.#hints = hints;
		this.#proofs = proofs;
		this.#archives = archives;
		this.#registers = registers;
	}

	async provideHover(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
	): Promise<vscode.Hover | undefined> {
		if (!hoverEnabled(document)) return undefined;
		const present = this.#documents.get(document);
		const article = present && !present.fresh ? await inTime(this.#documents.whenFresh(document), PATIENCE_MS) : present;
		if (!article?.fresh || token.isCancellationRequested) return undefined;
		const cards = this.#cardsOf(article);
		const first = cards.at(document.offsetAt(position));
		const isUnproved = first?.kind === 'quote' && this.#proofs.get(document)?.fresh === false;
		if (isUnproved) await inTime(this.#proofs.whenFresh(document), PROOF_PATIENCE_MS);
		if (this.#documents.get(document)?.annotations !== article.annotations) return undefined;
		const card = isUnproved ? cards.at(document.offsetAt(position)) : first;
		return card && hoverOf(this.#withArchive(card, article), this.#indexes.of(article));
	}

	/** The card of a name with what is known by now of other articles. */
	#withArchive(card: Card, article: AnnotatedDocument): Card {
		const entity = card.kind === 'name' ? this.#indexes.of(article).index.entity(card.entity) : undefined;
		const line = entity && this.#archives.cardLineOf(article, entity);
		if (!line) return card;
		const { articles, more } = line;
		const runs = entity.register ? more : [articles, ...(more.length > 0 ? [{ text: ' · ' }, ...more] : [])];
		return { ...card, lines: [...card.lines, runs] };
	}

	/** Forgets the cards: they are written in another style from now on. */
	forget(): void {
		this.#cards = new WeakMap();
	}

	/** Makes the tables that the first card needs, in a later turn: listeners paint the new annotations first. */
	prepare(article: AnnotatedDocument): void {
		const documents = this.#documents;
		setTimeout(() => {
			const { document, annotations } = article;
			if (documents.isFresh(document) && documents.get(document)?.annotations === annotations) this.#cardsOf(article).prepare();
		}, 0);
	}

	#cardsOf(article: AnnotatedDocument): Cards {
		const { annotations, document } = article;
		const known = this.#cards.get(annotations);
		if (known) return known;
		const words = { ...this.#language, shortTitles: shortTitlesWanted(), reportedActs: markShown('reportedActs') };
		// Sources may be read after the card is made for the first time.
		const proofOf = ({ id }: Quote): QuoteProof | undefined => this.#proofs.get(document)?.byQuote.get(id);
		const isReported = ({ start }: Span, isChange?: boolean): boolean =>
			this.#hints
				.of(document)
				.some(
					(finding) => finding.start === start && (isChange ? finding.check === CHECKED_SOURCE_CHANGED : isAboutSources(finding.check)),
				);
		const sourceChangeOf = (quote: Quote): SourceChange | undefined => changeOf(quote, this.#proofs.sourcesOf(document));
		const registerLinesOf = (entity: Entity, date: string | null, how: Words): Run[][] =>
			this.#registers.linesOf(entity, date, how, this.#archives.cardLineOf(article, entity)?.articles);
		const cards = new Cards(document.getText(), annotations, words, this.#indexes.of(article).index, {
			proofOf,
			isReported,
			sourceChangeOf,
			registerLinesOf,
		});
		this.#cards.set(annotations, cards);
		return cards;
	}
}

/** What `work` gives within some milliseconds; undefined where it takes longer. */
function inTime<T>(work: Promise<T | undefined>, milliseconds: number): Promise<T | undefined> {
	const timeout = new Promise<undefined>((resolve) => {
		setTimeout(() => {
			resolve(undefined);
		}, milliseconds);
	});
	return Promise.race([work, timeout]);
}

function hoverOf(card: Card, article: IndexedArticle): vscode.Hover {
	const { document } = article;
	const markdown = new vscode.MarkdownString(cardMarkdown(card, article));
	markdown.isTrusted = { enabledCommands: ENABLED_COMMANDS };
	return new vscode.Hover(markdown, new vscode.Range(document.positionAt(card.span.start), document.positionAt(card.span.end)));
}

function cardMarkdown(card: Card, article: IndexedArticle): string {
	const uri = article.document.uri.toString();
	const target: CardTarget = { uri, offset: card.span.start, ...(card.entity === null ? {} : { entity: card.entity }), ...entryOf(card) };
	const placeLink = (at: number): string =>
		linkMarkdown({ label: placeLabel(article, at), action: 'goTo' }, { uri, span: { start: at, end: at } });
	const shown = (run: Run): string => {
		if (run.place !== undefined) return linkMarkdown({ label: run.text, action: 'showQuoteInSource' }, { ...target, place: run.place });
		if (run.href !== undefined) return `[${plainMarkdown(run.text)}](${escapedTarget(run.href)})`;
		if (run.action !== undefined)
			return linkMarkdown({ label: run.text, action: run.action, ...(run.title === undefined ? {} : { title: run.title }) }, target);
		return run.at === undefined ? markdownOf([run]) : placeLink(run.at);
	};
	const lines = [card.title, ...card.lines].map((runs) => runs.map(shown).join(''));
	const links = card.links.map((link) => linkMarkdown(link, target)).join(' · ');
	return [...lines, links].filter(Boolean).join('\n\n');
}

function linkMarkdown(
	link: Omit<CardLink, 'action'> & { readonly action: CardLink['action'] | 'goTo' | NonNullable<Run['action']> },
	target: CardTarget | Destination,
): string {
	const argument = escapedTarget(encodeURIComponent(JSON.stringify([target])));
	const title = link.title === undefined ? '' : ` "${link.title}"`;
	return `[${plainMarkdown(link.label)}](command:copydesk.${link.action}?${argument}${title})`;
}

/** What is left of an encoded address that would end the link in Markdown, or be taken for its marks. */
function escapedTarget(address: string): string {
	return address.replace(/[()[\]<>'"`\\*!|^{}\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function entryOf({ entry }: Card): { readonly entry?: string } {
	return entry === undefined ? {} : { entry };
}
