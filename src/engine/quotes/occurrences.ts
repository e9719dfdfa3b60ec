/** Where each name of an article stands: its sentence and paragraph, its part in its clause, the words around it. */
import type { Span } from '../../annotations.js';
import type { ResolvedArticle } from '../coref/types.js';
import { lastUpTo, sentenceAt } from '../document/lookup.js';
import { fold } from '../lexicon/folding.js';
import { mainSubject } from '../syntax/noun-phrases.js';
import { isAdverb, isFiniteVerb, isPossessive } from '../syntax/word-kinds.js';
import type { Unit } from '../syntax/units.js';
import type { QuoteContext } from './quote-context.js';

/** The part of a name in its clause; `asker` in `asked by Roe whether …`, `quoted` where it stands in somebody's marks. */
export type ClauseRole = 'subject' | 'owner' | 'asker' | 'other' | 'quoted';

/** A place where somebody is named. */
export interface NameOccurrence extends Span {
	readonly cluster: number;
	readonly sentence: number;
	readonly paragraph: number;
	readonly part: ClauseRole;
}

/** Tokens on each side of a name whose words tell who bears it. */
const AROUND = 9;

/** All occurrences, in text order, by the name's index. Linear. */
export function occurrencesIn({ resolved, frame }: QuoteContext): NameOccurrence[] {
	const { article, names, clusterOf } = resolved;
	const parts = new Map<number, ClauseRole>();
	for (const { from, to } of frame.sentences) {
		const subject = mainSubject(frame.units, from, to)?.head;
		for (let at = from; at < to; at++) {
			const unit = frame.units[at];
			if (unit?.kind !== 'name') continue;
			let next = at + 1;
			while (next < to && isAdverb(frame.units[next])) next++;
			const isSubject = at === subject || (next < to && isFiniteVerb(frame.units[next]));
			const other = isAsker(frame.units, at) ? 'asker' : 'other';
			parts.set(unit.index, isPossessive(frame.units[at + 1]) ? 'owner' : isSubject ? 'subject' : other);
		}
	}
	return names.map(({ start, end }, index) => {
		const sentence = sentenceAt(article, start);
		const paragraph = article.sentences[sentence]?.paragraph ?? 0;
		return { start, end, cluster: clusterOf[index] ?? -1, sentence, paragraph, part: parts.get(index) ?? 'quoted' };
	});
}

/** Words of a title between `by` and a name. */
const TITLE_REACH = 6;

/** `Asked by Jane Roe whether`, `pressed by the coroner, Jane Roe, on`. */
function isAsker(units: readonly Unit[], name: number): boolean {
	for (let at = name - 1; at >= Math.max(1, name - TITLE_REACH); at--)
		if (units[at]?.text === 'by') return /^(?:asked|pressed|questioned|quizzed)$/.test(units[at - 1]?.text ?? '');
	return false;
}

/** The folded words beside the mentions of a cluster in their sentences, and those of its name and of what is said of it. */
export function wordsBeside(
	{ article, names, clusters, descriptions }: ResolvedArticle,
	cluster: number,
	reach = AROUND,
): ReadonlySet<string> {
	const words = new Set(fold(`${clusters[cluster]?.name ?? ''} ${descriptions[cluster]?.context ?? ''}`).split(/[ -]/));
	for (const index of clusters[cluster]?.names ?? []) {
		const name = names[index];
		const sentence = name && article.sentences[sentenceAt(article, name.start)];
		if (!sentence) continue;
		for (let at = Math.max(sentence.from, name.from - reach); at < Math.min(sentence.to, name.to + reach); at++)
			words.add(article.tokens[at]?.lower ?? '');
	}
	return words;
}

/** The place among a cluster's names of the last one that starts before `offset`, -1 where there is none. */
export function lastNamedBefore(occurrences: readonly NameOccurrence[], names: readonly number[], offset: number): number {
	return lastUpTo(names.length, (at) => occurrences[names[at] ?? 0]?.start ?? 0, offset - 1);
}
