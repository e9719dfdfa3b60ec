/** Chooses the variant by which a card calls an entity. */
import type { Name } from '../ner/name.js';
import { wordsOf } from '../lexicon/folding.js';
import type { SurfaceForm } from './surface-forms.js';

/** What stands around a name in the middle of another: `Noel “Noodles” Roe`. */
const NICKNAME_MARKS = /["“”‘()]|’(?= )/g;

/**
 * The variant with the most words; of equals the longest, of these the earliest. For a person only variants count that
 * hold the word by which the article mostly calls them: not the name that a singer was born with. A people is
 * called in the singular. `surfaces` are those of the names.
 */
export function canonicalName(names: readonly Name[], surfaces: readonly SurfaceForm[], indices: readonly number[]): string {
	const [only] = indices;
	if (only !== undefined && indices.length === 1) return surfaces[only]?.fact(onOneLine) ?? '';
	const counts = new Map<string, number>();
	for (const index of indices) {
		const text = surfaces[index]?.fact(onOneLine) ?? '';
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	const type = names[indices[0] ?? -1]?.type;
	const usual = type === 'person' && counts.size > 1 ? mostUsedLastWord(counts) : undefined;
	let best = '';
	let bestWords = 0;
	for (const text of counts.keys()) {
		if (usual !== undefined && !wordsOf(text.replace(NICKNAME_MARKS, '')).includes(usual)) continue;
		const words = text.split(' ').length;
		const better = type === 'group' ? best === '' || text.length < best.length : text.length > best.length || isShouted(best, text);
		if (words > bestWords || (words === bestWords && better)) [best, bestWords] = [text, words];
	}
	return best;
}

function onOneLine({ text }: SurfaceForm): string {
	return text.replace(/\s+/g, ' ');
}

/** Whether `best` is `text` in capitals, as datelines and headlines print it. */
function isShouted(best: string, text: string): boolean {
	return best !== text && best === text.toUpperCase();
}

function mostUsedLastWord(counts: ReadonlyMap<string, number>): string | undefined {
	const uses = new Map<string, number>();
	for (const [text, count] of counts) {
		const last = wordsOf(text).at(-1);
		if (last !== undefined) uses.set(last, (uses.get(last) ?? 0) + count);
	}
	let best: string | undefined;
	for (const [word, count] of uses) if (best === undefined || count > (uses.get(best) ?? 0)) best = word;
	return best;
}
