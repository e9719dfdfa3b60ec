/** What an article says of how things are named, which no paragraph knows by itself. Kept up to date name by name, so that an edit costs its paragraph. */
import { ENTITY_TYPES, type EntityType } from '../../annotations.js';
import { ownText } from '../util/own-text.js';
import { Sum } from '../cache/sum.js';
import type { Name } from './name.js';
import { Tally } from './tally.js';
import { describedType, stormOf } from './described-type.js';
import type { TokenRange, TokenReader } from './token-reader.js';
import { vesselNames } from './vessels.js';

/** What a rule may ask of the rest of the document. */
export interface FactReader {
	/** The type of what is called so, where words beside it say which; undefined where none do. */
	typeOf(words: string): EntityType | undefined;
	/** Whether a vessel is called so. */
	hasVessel(words: string): boolean;
}

/** The facts of an article. */
export class DocumentFacts implements FactReader {
	readonly #vessels = new Tally();
	/** Wordings that the article says the type of, and these with their type. */
	readonly #described = new Tally();
	readonly #types = new Tally();
	readonly #sum = new Sum<ParagraphFacts>();

	/** Makes these what the article's paragraphs state. */
	update(paragraphs: readonly ParagraphFacts[]): void {
		this.#sum.update(paragraphs, (facts, times) => {
			if (facts !== NO_FACTS) this.#add(facts, times);
		});
	}

	/** Adds the facts of a paragraph `times` times; a negative number takes them back. */
	#add({ vessels, types }: ParagraphFacts, times: number): void {
		for (const words of vessels) this.#vessels.add(words, times);
		for (const { words, type } of types) {
			this.#described.add(words, times);
			this.#types.add(keyOf(words, type), times);
		}
	}

	hasVessel(words: string): boolean {
		return this.#vessels.has(words);
	}

	typeOf(words: string): EntityType | undefined {
		return this.#described.has(words) ? ENTITY_TYPES.find((type) => this.#types.has(keyOf(words, type))) : undefined;
	}

	/** Whether they are others than at the last look; true at the first. */
	hasChanged(): boolean {
		return [this.#vessels, this.#types].map((tally) => tally.hasChanged()).includes(true);
	}
}

/** The facts that a paragraph states. */
export interface ParagraphFacts {
	readonly vessels: readonly string[];
	readonly types: readonly DescribedWords[];
}

/** A wording, and the type of what is called so. */
interface DescribedWords {
	readonly words: string;
	readonly type: EntityType;
}

const NO_FACTS: ParagraphFacts = { vessels: [], types: [] };

/** The facts that a paragraph states, whose names are `names`. */
export function factsOf(names: readonly Name[], tokens: TokenReader, paragraph: TokenRange): ParagraphFacts {
	const facts: ParagraphFacts = {
		vessels: vesselNames(tokens, paragraph).map(ownText),
		types: names.flatMap((name) => describedWords(name, tokens) ?? []),
	};
	// A book has thousands of paragraphs that state nothing.
	return facts.vessels.length + facts.types.length === 0 ? NO_FACTS : facts;
}

function describedWords(name: Name, tokens: TokenReader): DescribedWords | undefined {
	const type = describedType(name, tokens);
	const words = stormOf(name, tokens) ?? tokens.phrase(name.from, name.to);
	// `the novel London` makes no novel of the city.
	const isOwn = type === 'event' || name.to - name.from > 1 || tokens.lists(name.from) === 0;
	return type && isOwn ? { words: ownText(words), type } : undefined;
}

function keyOf(words: string, type: EntityType): string {
	return `${words} ${type}`;
}
