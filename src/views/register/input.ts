/** What the checks against the house register read: an annotated article, and which of its names are in the register. */
import type { Entity, Mention, Span } from '../../annotations.js';
import { keyOf } from '../../corrections/spans.js';
import type { RegisterIndex } from '../../register/index-of.js';
import { recognized, type RecognizedPlace } from '../../register/recognition.js';
import type { RegisterEntry } from '../../register/register.js';
import type { Finding, FixEdit, RegisterCheckId } from '../checks/check.js';
import { isProse } from '../checks/prose.js';
import type { AnnotationIndex } from '../navigation.js';

/** A check against the register: what it finds in an article. */
export type RegisterCheck = (input: RegisterCheckInput) => Iterable<Finding<RegisterCheckId>>;

/** An article, its annotations and what it has of the register. */
export class RegisterCheckInput {
	readonly text: string;
	readonly index: AnnotationIndex;
	readonly register: RegisterIndex;
	/** In text order; those alone that are marked as names. */
	readonly places: readonly RecognizedPlace[];
	readonly #mentions: ReadonlyMap<string, Mention>;
	readonly #entries = new Map<string, RegisterEntry>();

	constructor(text: string, index: AnnotationIndex, register: RegisterIndex) {
		[this.text, this.index, this.register] = [text, index, register];
		this.#mentions = new Map(index.annotations.mentions.map((mention) => [keyOf(mention), mention]));
		this.places = recognized(text, register).places.filter((place) => this.#mentions.has(keyOf(place)));
		for (const place of this.places) {
			const entity = this.#mentions.get(keyOf(place))?.entity;
			if (place.entry && entity !== undefined && !this.#entries.has(entity)) this.#entries.set(entity, place.entry);
		}
	}

	/** The day of the article, as ISO has it; null where it is not known. */
	get date(): string | null {
		return this.index.annotations.article.date;
	}

	/** Entities that are in the register, with their entries. */
	linked(): readonly (readonly [Entity, RegisterEntry])[] {
		return this.index.annotations.entities.flatMap((entity) => {
			const entry = this.#entries.get(entity.id);
			return entry ? [[entity, entry] as const] : [];
		});
	}

	/** Whether a span stands in running text. */
	isProse(span: Span): boolean {
		return isProse(this.index, span);
	}

	/** An edit that puts words in the place of a span. */
	edit({ start, end }: Span, text: string): FixEdit {
		return { start, end, text, quoted: this.index.markedPieces.holds({ start, end }) };
	}
}
