/** Which of an article's corrections make sense in other articles: those about names by their words, and none about a place, a quote or a tick. */
import type { Anchor, Correction, EntityType } from '../../annotations.js';
import { inOrderMade } from '../../corrections/order.js';
import { isDescriptive } from '../pronouns.js';

/**
 * A correction without its place: words are no name, or one of a type; those who are called so are of a type, are called otherwise in full, or
 * are the same as, or others than, those of another name.
 */
export type PortableCorrection =
	| { readonly kind: 'not-a-name'; readonly words: string }
	| { readonly kind: 'name' | 'type'; readonly words: string; readonly type: EntityType }
	| { readonly kind: 'entity-name'; readonly words: string; readonly name: string }
	| { readonly kind: 'same' | 'different'; readonly words: string; readonly other: string };

/** Those of an article's corrections, each once, in the order made; of two that contradict each other on the same words, the later one. */
export function portableCorrections(corrections: readonly Correction[]): readonly PortableCorrection[] {
	const bySubject = new Map<string, PortableCorrection>();
	for (const correction of inOrderMade(corrections)) {
		const portable = portableOf(correction);
		if (!portable) continue;
		const subject = subjectOf(portable);
		bySubject.delete(subject);
		bySubject.set(subject, portable);
	}
	return [...bySubject.values()];
}

/** Whether a text has the words that a correction is about; line breaks between them do not matter. A book takes a millisecond: nothing is copied. */
export function mayConcern(text: string, portable: readonly PortableCorrection[]): boolean {
	return portable.some((one) => hasWords(text, one.words) && (!('other' in one) || hasWords(text, one.other)));
}

function hasWords(text: string, phrase: string): boolean {
	const [first, ...rest] = phrase.split(/\s+/u).filter((word) => word !== '');
	if (first === undefined) return true;
	const gap = /\s+/uy;
	const isFollowed = (from: number): boolean => {
		let at = from;
		return rest.every((word) => {
			gap.lastIndex = at;
			if (!gap.test(text) || !text.startsWith(word, gap.lastIndex)) return false;
			at = gap.lastIndex + word.length;
			return true;
		});
	};
	for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) if (isFollowed(at + first.length)) return true;
	return false;
}

function portableOf(correction: Correction): PortableCorrection | undefined {
	switch (correction.kind) {
		case 'not-a-name':
			return { kind: 'not-a-name', words: correction.anchor.exact };
		case 'name':
		case 'type':
			return { kind: correction.kind, words: correction.anchor.exact, type: correction.type };
		case 'entity-name':
			return { kind: 'entity-name', words: correction.anchor.exact, name: correction.name };
		case 'same':
		case 'different':
			return pairOf(correction.kind, correction.anchor, correction.other);
		default:
			return undefined;
	}
}

/** Whom `she` means is so in one article alone, and so is which of two with the same name is meant. */
function pairOf(kind: 'same' | 'different', { exact: words }: Anchor, { exact: other }: Anchor): PortableCorrection | undefined {
	return words === other || isDescriptive(words) || isDescriptive(other) ? undefined : { kind, words, other };
}

function subjectOf(portable: PortableCorrection): string {
	if ('other' in portable) return JSON.stringify([portable.words, portable.other].sort());
	return JSON.stringify([portable.kind === 'entity-name' ? 'name in full' : 'words', portable.words]);
}
