/** Tags an article in two passes: each paragraph by itself, and again by what the whole article says of its words. */
import { ENTITY_TYPES } from '../../annotations.js';
import { Store } from '../cache/store.js';
import type { Article, ArticleBlock, BlockContent } from '../document/types.js';
import type { Name } from './name.js';
import { Agreement, type Voter } from './agree.js';
import { Evidence } from './evidence.js';
import { firstPass, type FirstPass } from './first-pass.js';
import type { Model } from './model.js';
import { DocumentFacts, factsOf, type ParagraphFacts } from './document-facts.js';
import { TokenReader } from './token-reader.js';
import { calibrated, FLOOR, secondPass, type ParagraphName } from './second-pass.js';
import { likeliest, voterOf } from './type-scorer.js';

/** A name in a paragraph, with its words. */
type TaggedName = ParagraphName & Voter;

/** A paragraph as the tagger reads it: the same object as at the last run where it reads the same there. */
export interface TaggedParagraph {
	/** Its names, in text order, with the types that the article agrees on. */
	readonly names: readonly TaggedName[];
	/** What it says of how things are named. */
	readonly facts: ParagraphFacts;
	/** The names as the second pass reads them. */
	readonly voters: readonly TaggedName[];
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
	#voters = new Store<FirstPass, readonly TaggedName[]>();
	#tagged = new Store<FirstPass, TaggedParagraph>();
	#evidence = new Evidence();
	#agreement = new Agreement();
	#facts = new DocumentFacts();

	/** Tags the article. */
	read(article: Article, model: Model): TaggedArticle {
		if (model !== this.#model || this.#evidence.isCrowded) this.#beginAnew(model);
		const firsts = this.#firsts.update(
			article.paragraphs.map(({ content }) => content),
			(index, known) => known ?? firstPass(article, article.paragraphs[index] as ArticleBlock, model, this.#evidence),
		);
		this.#evidence.update(firsts);
		const voters = this.#voters.update(firsts, (index, known) => this.#votersOf(article, index, firsts[index] as FirstPass, known));
		const isAgreed = !this.#agreement.update(voters);
		const tokens = new TokenReader(article, model);
		const paragraphs = this.#tagged.update(firsts, (index, known) =>
			known && isAgreed && known.voters === voters[index] ? known : this.#taggedOf(tokens, index, voters[index] ?? [], known),
		);
		this.#facts.update(paragraphs.map(({ facts }) => facts));
		model.scratch.trim();
		return { paragraphs, facts: this.#facts, areFactsSame: !this.#facts.hasChanged() };
	}

	#beginAnew(model: Model): void {
		this.#model = model;
		this.#firsts = new Store();
		this.#voters = new Store();
		this.#tagged = new Store();
		this.#evidence = new Evidence();
		this.#agreement = new Agreement();
		this.#facts = new DocumentFacts();
	}

	/** The names of the second pass; those `known` where they are the same. */
	#votersOf(article: Article, index: number, first: FirstPass, known: readonly TaggedName[] | undefined): readonly TaggedName[] {
		if (!this.#model || (known && !this.#evidence.hasChanged(first))) return known ?? [];
		const names = secondPass(first, this.#evidence, this.#model);
		if (known && areSame(names, known)) return known;
		const [model, paragraph] = [this.#model, article.paragraphs[index] as ArticleBlock];
		return names.map((name) => voterOf(name, article, paragraph, model));
	}

	/** The paragraph with the types that the article agrees on. */
	#taggedOf(tokens: TokenReader, index: number, voters: readonly TaggedName[], known: TaggedParagraph | undefined): TaggedParagraph {
		const names = voters.map((name) => this.#agreedOf(name)).filter(({ confidence }) => confidence >= FLOOR);
		if (known?.voters === voters && areSame(names, known.names)) return known;
		const paragraph = tokens.article.paragraphs[index] as ArticleBlock;
		return { voters, names, facts: factsOf(namesOf(names, tokens.article, paragraph), tokens.within(paragraph), paragraph) };
	}

	/** The name with the type that its wording has in the article, and how sure both are. */
	#agreedOf(name: TaggedName): TaggedName {
		const model = this.#model;
		if (!model) return name;
		const { type, likelihood } = likeliest(this.#agreement.scoresOf(name), model.weights.scale);
		const { spanLikelihood } = name;
		const confidence = spanLikelihood === undefined ? name.confidence : calibrated(spanLikelihood * likelihood, model.typeCalibration);
		const { from, to, logs, form, votes, words } = name;
		return { from, to, type, confidence, logs, spanLikelihood, form, votes, words };
	}
}

function areSame(names: readonly ParagraphName[], known: readonly ParagraphName[]): boolean {
	return names.length === known.length && names.every((name, n) => isSame(name, known[n]));
}

function isSame(a: ParagraphName, b: ParagraphName | undefined): boolean {
	return (
		a.from === b?.from &&
		a.to === b.to &&
		a.type === b.type &&
		a.confidence === b.confidence &&
		a.logs.every((log, type) => log === b.logs[type])
	);
}

/** Who found a name that no rule has changed. */
const BY_MODEL: readonly string[] = ['model'];

/** The names of a paragraph where it stands. */
export function namesOf(names: readonly ParagraphName[], article: Article, { from: first }: ArticleBlock): Name[] {
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
