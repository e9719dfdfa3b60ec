/** Turns the editor's corrections into constraints on the engine, so that what it infers follows from them. */
import type { Anchor, Correction, EntityType, Span } from '../annotations.js';
import type { Constraints } from '../engine/ner/constraints.js';
import { inOrderMade } from './order.js';
import { placesOf } from './words.js';
import { keyOf, spanOf } from './spans.js';

type Typed = Span & { readonly type: EntityType };
type SpanPair = readonly [Span, Span];

/** What the engine takes as decided. Anchors hold for `text`; later corrections win. */
export function constraintsOf(text: string, corrections: readonly Correction[]): Constraints {
	const builder = new ConstraintsBuilder(text);
	for (const correction of inOrderMade(corrections)) builder.add(correction);
	return builder.constraints();
}

class ConstraintsBuilder {
	readonly #text: string;
	/** By offsets: the type, or null for no name. */
	readonly #names = new Map<string, Span & { readonly type: EntityType | null }>();
	readonly #words = new Map<string, EntityType | null>();
	/** Words that are names wherever they occur, by the words. */
	readonly #everywhere = new Map<string, EntityType>();
	readonly #same = new Map<string, SpanPair>();
	readonly #different = new Map<string, SpanPair>();
	readonly #entityTypes: Typed[] = [];
	readonly #entityNames: (Span & { readonly name: string })[] = [];

	constructor(text: string) {
		this.#text = text;
	}

	add(correction: Correction): void {
		switch (correction.kind) {
			case 'name':
				if (correction.scope === 'words') this.#setEverywhere(correction.anchor.exact, correction.type);
				this.#setName(correction.anchor, correction.type, correction.scope);
				break;
			case 'not-a-name':
				this.#everywhere.delete(correction.anchor.exact);
				this.#setName(correction.anchor, null, correction.scope);
				break;
			case 'type':
				if (correction.scope === 'words' && this.#everywhere.has(correction.anchor.exact)) {
					this.#everywhere.set(correction.anchor.exact, correction.type);
				}
				if (correction.scope === 'entity') this.#entityTypes.push({ ...spanOf(correction.anchor), type: correction.type });
				else this.#setName(correction.anchor, correction.type, correction.scope);
				break;
			case 'same':
			case 'different':
				this.#pair(correction.kind, correction.anchor, correction.other, correction.scope);
				break;
			case 'entity-name':
				this.#entityNames.push({ ...spanOf(correction.anchor), name: correction.name });
				break;
			default:
		}
	}

	constraints(): Constraints {
		const decided = [...this.#names.values()];
		return {
			names: withoutOverlaps(decided).filter((name): name is Typed => name.type !== null),
			notNames: decided.filter((name) => name.type === null).map(spanOf),
			words: this.#words,
			alsoNames: withoutOverlaps(
				[...this.#everywhere].flatMap(([words, type]) => placesOf(this.#text, words).map((span) => ({ ...span, type }))),
			),
			same: [...this.#same.values()],
			different: [...this.#different.values()],
			entityTypes: this.#entityTypes,
			entityNames: this.#entityNames,
		};
	}

	/** The latest correction comes last. */
	#setEverywhere(words: string, type: EntityType): void {
		this.#everywhere.delete(words);
		this.#everywhere.set(words, type);
	}

	#setName(anchor: Anchor, type: EntityType | null, scope: 'words' | undefined): void {
		if (scope !== 'words') {
			this.#names.delete(keyOf(anchor));
			this.#names.set(keyOf(anchor), { ...spanOf(anchor), type });
			return;
		}
		this.#words.set(anchor.exact, type);
		for (const [key, name] of this.#names) if (this.#text.slice(name.start, name.end) === anchor.exact) this.#names.delete(key);
	}

	#pair(kind: 'same' | 'different', anchor: Anchor, other: Anchor, scope: 'words' | undefined): void {
		const [into, outOf] = kind === 'same' ? [this.#same, this.#different] : [this.#different, this.#same];
		for (const span of scope === 'words' ? placesOf(this.#text, anchor.exact) : [spanOf(anchor)]) {
			const key = [keyOf(span), keyOf(other)].sort().join(' ');
			outOf.delete(key);
			into.set(key, [span, spanOf(other)]);
		}
	}
}

/** Of spans that overlap, the latest; `spans` are in the order in which they were made. */
function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
	const rank = new Map(spans.map((span, index) => [span, index]));
	const chosen: T[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = chosen.at(-1);
		if (!last || last.end <= span.start) chosen.push(span);
		else if ((rank.get(span) ?? 0) > (rank.get(last) ?? 0)) chosen[chosen.length - 1] = span;
	}
	return chosen;
}
