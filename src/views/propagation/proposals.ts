/** What the corrections of one article would change in another: place by place, to be looked at before anything is written. */
import type { Anchor, Correction, CorrectionStatement, Mention, Span } from '../../annotations.js';
import { anchorOf, anchorsOf, newAnchorOf } from '../../corrections/anchor.js';
import { placesOf } from '../../corrections/words.js';
import { excerptAround, oneLine, type Excerpt } from '../excerpt.js';
import { grouped } from '../../engine/util/grouped.js';
import type { AnnotationIndex } from '../navigation.js';
import { LineTable, type Region } from '../line-table.js';
import { SpanSearch } from '../span-search.js';
import type { PortableCorrection } from './portable.js';

/** Places of one name that are compared with each other. */
const MOST_COMPARED = 100;

/** A place that would be corrected. */
export interface ProposedPlace extends Region {
	readonly excerpt: Excerpt;
	/** What is said of this place alone. */
	readonly statement: CorrectionStatement;
	/** Whether the article's own editor has decided otherwise there. */
	readonly isDecided: boolean;
}

/** What one correction would change in an article. */
export interface Proposal {
	/** The number of the correction in the list that was asked about. */
	readonly correction: number;
	/** In text order; one at least. */
	readonly places: readonly ProposedPlace[];
	/** What is said where all places are taken; absent where that would say more. */
	readonly whole?: CorrectionStatement;
}

/** The article that would be changed; `corrections` are its own, with anchors for the text. */
export interface ProposalArticle {
	readonly text: string;
	readonly index: AnnotationIndex;
	readonly corrections: readonly Correction[];
}

/** What the corrections would change, in their order; nothing where the article is as they say already. */
export function proposalsIn(article: ProposalArticle, portable: readonly PortableCorrection[]): readonly Proposal[] {
	const finder = new ProposalFinder(article);
	return portable.flatMap((one, correction) => {
		const found = finder.find(one);
		return found && found.places.length > 0 ? [{ correction, ...found }] : [];
	});
}

/** What is said of an article where those places of a proposal are taken. */
export function statementsFor({ places, whole }: Proposal, isTaken: (place: ProposedPlace) => boolean): readonly CorrectionStatement[] {
	const taken = places.filter(isTaken);
	return whole && taken.length === places.length ? [whole] : taken.map(({ statement }) => statement);
}

type FoundPlaces = Omit<Proposal, 'correction'>;
type PortableOf<Kind extends PortableCorrection['kind']> = Extract<PortableCorrection, { readonly kind: Kind }>;

class ProposalFinder {
	readonly #article: ProposalArticle;
	readonly #lines: LineTable;
	readonly #names: SpanSearch<Mention>;
	readonly #byWords: ReadonlyMap<string, readonly Mention[]>;

	constructor(article: ProposalArticle) {
		this.#article = article;
		const names = article.index.mentions.items.filter(({ form }) => form === 'name');
		this.#lines = new LineTable(article.text);
		this.#names = new SpanSearch(names);
		this.#byWords = grouped(names, ({ text }) => oneLine(text));
	}

	find(portable: PortableCorrection): FoundPlaces | undefined {
		switch (portable.kind) {
			case 'not-a-name':
				return this.#notAName(portable);
			case 'name':
				return this.#name(portable as PortableOf<'name'>);
			case 'type':
				return this.#type(portable as PortableOf<'type'>);
			case 'entity-name':
				return this.#entityName(portable);
			case 'same':
			case 'different':
				return this.#pair(portable);
		}
	}

	#notAName({ words }: PortableOf<'not-a-name'>): FoundPlaces | undefined {
		const names = this.#namesWith(words);
		const places = names.map((name) => this.#place(name, { kind: 'not-a-name', anchor: this.#anchor(name) }, isEditors(name)));
		const [first] = names;
		return first && { places, whole: { kind: 'not-a-name', anchor: this.#anchor(first), scope: 'words' } };
	}

	#name({ words, type }: PortableOf<'name'>): FoundPlaces | undefined {
		const { text, index } = this.#article;
		const all = placesOf(text, words);
		const isName = (span: Span): boolean => this.#namesOver(span).some((name) => isAt(name, span) && this.#typeOf(name) === type);
		const open = all.filter((span) => !isName(span) && this.#namesOver(span).every((name) => isAt(name, span)));
		const places = open.map((span) => {
			const isDecided = this.#namesOver(span).some(isEditors) || this.#isNoName(span);
			return this.#place(span, { kind: 'name', anchor: this.#anchor(span), type }, isDecided);
		});
		const [first] = open;
		if (!first) return undefined;
		// Within longer names the words are left alone, and so they are not a name everywhere.
		const isEverywhere = all.every((span) => open.includes(span) || isName(span));
		const other = index.mentionAt(first.start);
		return {
			places,
			...(isEverywhere && !(other && isEditors(other))
				? { whole: { kind: 'name', anchor: this.#anchor(first), type, scope: 'words' } }
				: {}),
		};
	}

	#type({ words, type }: PortableOf<'type'>): FoundPlaces | undefined {
		const { index } = this.#article;
		const named = this.#namesWith(words).find((name) => this.#typeOf(name) !== type);
		const entity = named && index.entity(named.entity);
		if (!entity) return undefined;
		const names = index.mentionsOf(entity.id).filter(({ form }) => form === 'name');
		const isDecided = entity.by === 'editor';
		const places = names.map((name) => this.#place(name, { kind: 'type', anchor: this.#anchor(name), type }, isDecided || isEditors(name)));
		return { places, whole: { kind: 'type', anchor: this.#anchor(named), type, scope: 'entity' } };
	}

	#entityName({ words, name }: PortableOf<'entity-name'>): FoundPlaces | undefined {
		const { index } = this.#article;
		const named = this.#namesWith(words).find((mention) => ![name, undefined].includes(index.entity(mention.entity)?.name));
		if (!named) return undefined;
		const isDecided = index.entity(named.entity)?.by === 'editor';
		return { places: [this.#place(named, { kind: 'entity-name', anchor: this.#anchor(named), name }, isDecided)] };
	}

	#pair({ kind, words, other }: PortableOf<'same' | 'different'>): FoundPlaces | undefined {
		const [ones, others] = [this.#namesWith(words), this.#namesWith(other)];
		const isOne = kind === 'different';
		const one = ones.find(({ entity }) => others.some((mention) => (mention.entity === entity) === isOne));
		const second = one && others.find(({ entity }) => (one.entity === entity) === isOne);
		// Where some of the name are the one already, which of its bearers is meant is not known.
		if (!second || (!isOne && ones.some(({ entity }) => others.some((mention) => mention.entity === entity)))) return undefined;
		const pair = { kind, anchor: this.#anchor(one), other: this.#anchor(second) };
		const statement: CorrectionStatement = isOne ? { ...pair, scope: 'words' } : pair;
		return { places: [this.#place(one, statement, this.#isPaired(words, other))] };
	}

	#namesWith(words: string): readonly Mention[] {
		return this.#byWords.get(oneLine(words)) ?? [];
	}

	#namesOver(span: Span): readonly Mention[] {
		const before = this.#names.at(span.start);
		const within = this.#names.startingIn(span);
		return before && before.start < span.start && before.end > span.start ? [before, ...within] : within;
	}

	#typeOf({ entity }: Mention): string | undefined {
		return this.#article.index.entity(entity)?.type;
	}

	/** Whether the article's editor says that there is no name. */
	#isNoName(span: Span): boolean {
		const { text, corrections } = this.#article;
		return corrections.some((correction) => {
			if (correction.kind !== 'not-a-name') return false;
			const { anchor, scope } = correction;
			return scope === 'words' ? anchor.exact === text.slice(span.start, span.end) : isAt(anchor, span);
		});
	}

	/** Whether the article's editor has said of two names whether they are one. */
	#isPaired(words: string, other: string): boolean {
		const pair = [words, other].sort().join('\n');
		return this.#article.corrections.some((correction) => {
			if (correction.kind !== 'same' && correction.kind !== 'different') return false;
			const names = anchorsOf(correction).map(({ exact }) => exact);
			return names.sort().join('\n') === pair;
		});
	}

	/** How alike other places are is looked at where there are few: each is compared with each. */
	#anchor(span: Span): Anchor {
		const { text } = this.#article;
		const isRare = this.#namesWith(text.slice(span.start, span.end)).length <= MOST_COMPARED;
		return (isRare ? newAnchorOf : anchorOf)(text, span);
	}

	#place({ start, end }: Span, statement: CorrectionStatement, isDecided: boolean): ProposedPlace {
		const { text, index } = this.#article;
		return {
			...this.#lines.region({ start, end }),
			excerpt: excerptAround(text, { start, end }, index.blockAt(start)),
			statement,
			isDecided,
		};
	}
}

function isEditors({ by }: Mention): boolean {
	return by === 'editor';
}

function isAt(one: Span, other: Span): boolean {
	return one.start === other.start && one.end === other.end;
}
