/**
 * Says whom `he` or `she` means: the nearest persons before it, weighed by sentence, place and gender. Answers
 * only where one of them is clearly ahead.
 */
import type { Span } from '../../annotations.js';
import { lastStartingBy, sentenceAt } from '../article/lookup.js';
import type { Article, Cluster, Name } from '../types.js';
import { genderOfPronoun } from './gender.js';

/** What the reader of pronouns works on; `clusterOf` gives each name's cluster. */
export interface Named {
	readonly article: Article;
	readonly names: readonly Name[];
	readonly clusters: readonly Cluster[];
	readonly clusterOf: readonly number[];
}

/** The answer for one pronoun: the likeliest first; `sure` where the first is clearly ahead. */
export interface Antecedents {
	readonly candidates: readonly number[];
	readonly sure: boolean;
	readonly confidence: number;
}

const NOBODY: Antecedents = { candidates: [], sure: false, confidence: 0 };

/** How far back a person may have been named, in sentences. */
const SENTENCES_BACK = 4;
/** At most this many names are looked at: costs a pronoun stay flat. */
const NAMES_BACK = 24;
/** By how much the first must be ahead of the second. */
const CLEAR_LEAD = 0.9;

type Quoted = readonly Span[];

/** Gives a function from a pronoun's offset and text to its antecedents. */
export function pronounReader(
	named: Named,
	quoted: Quoted = quotedStretches(named.article),
): (start: number, word: string, exclude?: number) => Antecedents {
	const persons = [...named.names.keys()].filter((name) => named.clusters[named.clusterOf[name] ?? -1]?.type === 'person');
	const spans = persons.map((name) => named.names[name] ?? { start: 0, end: 0 });
	return (start, word, exclude = -1) => {
		const gender = genderOfPronoun(word);
		if (gender === 'unknown') return NOBODY;
		const scores = new Map<number, number>();
		const sentence = sentenceAt(named.article, start);
		const last = lastStartingBy(spans, start - 1);
		for (let at = last; at >= 0 && at > last - NAMES_BACK; at--) {
			const name = persons[at] ?? 0;
			const cluster = named.clusterOf[name] ?? -1;
			const distance = sentence - sentenceAt(named.article, named.names[name]?.start ?? 0);
			if (distance > SENTENCES_BACK) break;
			const known = named.clusters[cluster]?.gender ?? 'unknown';
			if (cluster === exclude || (known !== 'unknown' && known !== gender)) continue;
			const score = scoreOf(named, name, distance, isQuoted(quoted, start), quoted) + (known === gender ? 0.25 : 0);
			scores.set(cluster, Math.max(score, scores.get(cluster) ?? 0) + (scores.has(cluster) ? 0.1 : 0));
		}
		return ranked(scores);
	};
}

function scoreOf(named: Named, index: number, distance: number, pronounQuoted: boolean, quoted: Quoted): number {
	const name = named.names[index];
	if (!name) return 0;
	let score = 4 - distance;
	if (isSubject(named.article, name)) score += 1.2;
	else if (isOwner(named.article, name)) score -= 0.4;
	if (!pronounQuoted && isQuoted(quoted, name.start)) score -= 2;
	return score;
}

function ranked(scores: ReadonlyMap<number, number>): Antecedents {
	const order = [...scores].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
	const [first, second] = order;
	if (!first) return NOBODY;
	const lead = first[1] - (second?.[1] ?? 0);
	const sure = first[1] >= 1 && (!second || lead >= CLEAR_LEAD);
	return { candidates: order.map(([cluster]) => cluster), sure, confidence: sure ? Math.min(0.95, 0.75 + lead / 10) : 0.4 };
}

const BEFORE_OBJECTS =
	/^(?:of|in|on|at|by|for|with|from|to|into|against|about|after|before|over|under|than|that|told|asked|killed|met|called)$/i;

/** Whether a name looks like the subject of its clause: early in the sentence and behind no preposition; or behind `said`. */
function isSubject(article: Article, name: Name): boolean {
	let before = name.from - 1;
	const sentence = article.sentences[sentenceAt(article, name.start)];
	const from = sentence?.from ?? 0;
	while (before >= from && name.from - before < 8) {
		const word = article.tokens[before]?.text ?? '';
		if (/^(?:said|says|added|according|and)$/i.test(word)) return true;
		if (BEFORE_OBJECTS.test(word)) return before < from + 1;
		if (/^[,;:"“”.—–-]$/.test(word)) return name.from - before < 6;
		before--;
	}
	return before < from;
}

function isOwner(article: Article, name: Name): boolean {
	return /^['’]s?$/.test(article.tokens[name.to]?.text ?? '');
}

const DOUBLE_MARKS = new Set(['"', '“', '”', '„', "''", '``']);

/** Stretches between double quotation marks, paragraph by paragraph; an open one runs to the paragraph's end. */
export function quotedStretches(article: Article): Span[] {
	const stretches: Span[] = [];
	for (const paragraph of article.paragraphs) {
		let open = -1;
		for (let at = paragraph.from; at < paragraph.to; at++) {
			const token = article.tokens[at];
			if (!token || token.text.length > 2 || !DOUBLE_MARKS.has(token.text)) continue;
			if (open < 0 && token.text !== '”') open = token.start;
			else if (open >= 0 && token.text !== '“') {
				stretches.push({ start: open, end: token.end });
				open = -1;
			}
		}
		if (open >= 0) stretches.push({ start: open, end: paragraph.end });
	}
	return stretches;
}

function isQuoted(quoted: Quoted, offset: number): boolean {
	const stretch = quoted[lastStartingBy(quoted, offset)];
	return stretch !== undefined && offset < stretch.end;
}
