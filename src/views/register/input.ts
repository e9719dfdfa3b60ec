/** What the checks against the house register read: an annotated article, and which of its names are in the register. */
import type { Entity, Span } from '../../annotations.js';
import { keyOf } from '../../corrections/spans.js';
import type { RecognizedPlace, Recognition } from '../../register/recognition.js';
import type { RegisterEntry } from '../../register/register.js';
import type { Finding, FixEdit, RegisterCheckId } from '../checks/check.js';
import { isProse } from '../checks/prose.js';
import type { AnnotationIndex } from '../navigation.js';
import type { Translate } from '../phrase.js';
import type { HouseForms } from './house-forms.js';

/** A check against the register: what it finds in an article. */
export type RegisterCheck = (input: RegisterCheckInput) => Iterable<Finding<RegisterCheckId>>;

/** What the article has of the register, what that prints, and how findings speak. */
export interface RegisterCheckParts {
	/** Of the very text. */
	readonly recognition: Recognition;
	readonly forms: HouseForms;
	readonly t: Translate;
}

/** An article, its annotations and what it has of the register. */
export class RegisterCheckInput {
	readonly text: string;
	readonly index: AnnotationIndex;
	readonly forms: HouseForms;
	readonly t: Translate;
	/** In text order; those alone that are marked as names. */
	readonly places: readonly RecognizedPlace[];
	readonly #entries: ReadonlyMap<string, RegisterEntry>;

	constructor(text: string, index: AnnotationIndex, { recognition, forms, t }: RegisterCheckParts) {
		[this.text, this.index, this.forms, this.t] = [text, index, forms, t];
		const mentions = new Set(index.annotations.mentions.map(keyOf));
		this.places = recognition.places.filter((place) => mentions.has(keyOf(place)));
		this.#entries = new Map(this.places.flatMap(({ entry }) => (entry ? [[entry.id, entry] as const] : [])));
	}

	/** The day of the article, as ISO has it; null where it is not known. */
	get date(): string | null {
		return this.index.annotations.article.date;
	}

	/** Entities that are in the register, with their entries. */
	linked(): readonly (readonly [Entity, RegisterEntry])[] {
		return this.index.annotations.entities.flatMap((entity) => {
			const entry = entity.register && this.#entries.get(entity.register.id);
			return entry ? [[entity, entry] as const] : [];
		});
	}

	/** Other entries that have a form of the article in common with one. */
	namesakesOf(entry: RegisterEntry): readonly RegisterEntry[] {
		const all = this.places.flatMap(({ candidates }) => (candidates.includes(entry) ? candidates : []));
		return [...new Set(all)].filter((other) => other !== entry);
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
