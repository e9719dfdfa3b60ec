/** Tags an article in two passes: each paragraph by itself, and again by what the whole article says of its words. */
import { ENTITY_TYPES } from '../../annotations.js';
import { Store } from '../cache/store.js';
import type { Article, ArticleBlock, BlockContent } from '../document/types.js';
import type { Name } from './name.js';
import { Agreement } from './agree.js';
import { Evidence } from './evidence.js';
import { firstPass, type FirstPass } from './first-pass.js';
import type { Model } from './model.js';
import { DocumentFacts, factsOf, type ParagraphFacts } from './document-facts.js';
import { SHARES, type Allowance } from '../util/budget.js';
import { TokenReader } from './token-reader.js';
import { secondPass, type ParagraphSpan } from './second-pass.js';
import { calibrated, likeliest, voterOf, type VotingSpan } from './type-scorer.js';

/** A name in a paragraph: token range from the paragraph's first token, index of its type, how likely both are right. */
export interface TaggedName {
	readonly from: number;
	readonly to: number;
	readonly type: number;
	readonly confidence: number;
}

/** Names less likely right than this are not shown: half the F1 on held-out articles, below which a name costs more than it adds. */
const LEAST_SHOWN = 0.4;

/** Stands for a paragraph for which there was no time. */
const UNREAD: FirstPass = {
	words: 0,
	scores: new Float32Array(),
	likelihoods: new Uint8Array(),
	stretches: new Int32Array(),
	entries: new Int32Array(),
};

/** A paragraph as the tagger reads it: the same object as at the last run where it reads the same there. */
export interface TaggedParagraph {
	/** Its names, in text order, with the types that the article agrees on. */
	readonly names: readonly TaggedName[];
	/** What it says of how things are named. */
	readonly facts: ParagraphFacts;
	/** The names as the second pass reads them. */
	readonly voters: readonly VotingSpan[];
}

/** An article as the tagger reads it. */
export interface TaggedArticle {
	readonly paragraphs: readonly TaggedParagraph[];
	/** How it names things. */
	readonly facts: DocumentFacts;
	/** Whether it names things as at the last run. */
	readonly areFactsSame: boolean;
}

/** The tagger of one document, and what its runs leave to the next ones. */
export class DocumentTagger {
	#model: Model | null = null;
	#firsts = new Store<BlockContent, FirstPass>();
	#voters = new Store<FirstPass, readonly VotingSpan[]>();
	#tagged = new Store<FirstPass, TaggedParagraph>();
	#evidence = new Evidence();
	#agreement = new Agreement();
	#facts = new DocumentFacts();

	/** Tags the article, as far as there is time; paragraphs beyond have no names. */
	read(article: Article, model: Model, budget?: Allowance): TaggedArticle {
		const isLate = (index: number): boolean => budget?.allows(article.paragraphs[index]?.start ?? 0, SHARES.tagging) === false;
		if (model !== this.#model || this.#evidence.isCrowded) this.#reset(model);
		const firsts = this.#firsts.update(
			article.paragraphs.map(({ content }) => content),
			(index, known) =>
				known ?? (isLate(index) ? UNREAD : firstPass(article, article.paragraphs[index] as ArticleBlock, model, this.#evidence)),
		);
		this.#evidence.update(firsts);
		const voters = this.#voters.update(firsts, (index, known) =>
			isLate(index) ? [] : this.#votersOf(article, index, firsts[index] as FirstPass, known),
		);
		const isAgreed = !this.#agreement.update(voters);
		const tokens = new TokenReader(article, model);
		const paragraphs = this.#tagged.update(firsts, (index, known) =>
			known && isAgreed && known.voters === voters[index] ? known : this.#taggedOf(tokens, index, voters[index] ?? [], known),
		);
		this.#facts.update(paragraphs.map(({ facts }) => facts));
		model.scratch.trim();
		return { paragraphs, facts: this.#facts, areFactsSame: !this.#facts.hasChanged() };
	}

	#reset(model: Model): void {
		this.#model = model;
		this.#firsts = new Store();
		this.#voters = new Store();
		this.#tagged = new Store();
		this.#evidence = new Evidence();
		this.#agreement = new Agreement();
		this.#facts = new DocumentFacts();
	}

	/** The names of the second pass; those `known` where they are the same. */
	#votersOf(article: Article, index: number, first: FirstPass, known: readonly VotingSpan[] | undefined): readonly VotingSpan[] {
		if (!this.#model || (known && !this.#evidence.hasChanged(first))) return known ?? [];
		const spans = secondPass(first, this.#evidence, this.#model);
		if (known && areAlike(spans, known, isSameSpan)) return known;
		const [model, paragraph] = [this.#model, article.paragraphs[index] as ArticleBlock];
		return spans.map((span) => voterOf(span, article, paragraph, model));
	}

	/** The paragraph with the types that the article agrees on. */
	#taggedOf(tokens: TokenReader, index: number, voters: readonly VotingSpan[], known: TaggedParagraph | undefined): TaggedParagraph {
		const names = voters.flatMap((span) => this.#nameOf(span));
		if (known?.voters === voters && areAlike(names, known.names, isSameName)) return known;
		const paragraph = tokens.article.paragraphs[index] as ArticleBlock;
		return { voters, names, facts: factsOf(namesOf(names, tokens.article, paragraph), tokens.within(paragraph), paragraph) };
	}

	/** The name with the type that its wording has in the article; none where that is too unlikely. */
	#nameOf(span: VotingSpan): readonly TaggedName[] {
		const model = this.#model as Model;
		const { type, likelihood } = likeliest(this.#agreement.scoresOf(span), model.weights.scale);
		const confidence = calibrated(span.likelihood * likelihood, model.calibration);
		return confidence >= LEAST_SHOWN ? [{ from: span.from, to: span.to, type, confidence }] : [];
	}
}

function areAlike<T>(items: readonly T[], known: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
	return items.length === known.length && items.every((item, index) => isSame(item, known[index] as T));
}

function isSameName(a: TaggedName, b: TaggedName): boolean {
	return a.from === b.from && a.to === b.to && a.type === b.type && a.confidence === b.confidence;
}

function isSameSpan(a: ParagraphSpan, b: ParagraphSpan): boolean {
	return a.from === b.from && a.to === b.to && a.likelihood === b.likelihood && a.logs.every((log, type) => log === b.logs[type]);
}

/** Who found a name that no rule has changed. */
const BY_MODEL: readonly string[] = ['model'];

/** The names of a paragraph where it stands. */
export function namesOf(names: readonly TaggedName[], article: Article, { from: first }: ArticleBlock): Name[] {
	return names.map(({ from, to, type, confidence }) => ({
		start: article.starts[first + from] ?? 0,
		end: article.ends[first + to - 1] ?? 0,
		type: ENTITY_TYPES[type] ?? 'person',
		confidence,
		from: first + from,
		to: first + to,
		rules: BY_MODEL,
	}));
}
