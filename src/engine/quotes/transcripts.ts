/**
 * Reads transcripts and interviews: paragraphs that begin with who speaks (`ROSWALL: …`, `Tilda Roswall: …`,
 * `Q: … A: …`) and need no marks.
 */
import type { Span } from '../../annotations.js';
import type { ResolvedArticle } from '../coref/types.js';
import { lastStartingBy, paragraphAt } from '../document/lookup.js';
import { roleNoun } from '../lexicon/role-nouns.js';
import { flatMapped } from '../util/flat-mapped.js';

/** What someone says in a transcript: the words after the label, one span a paragraph. */
export interface Turn {
	/** Where the turn's paragraph begins: at its label, or at the mark before it. */
	readonly start: number;
	readonly spans: readonly Span[];
	/** The label, without its colon. */
	readonly label: Span;
	/** The cluster of the label's name or of the one person interviewed; null where it is nobody's. */
	readonly speaker: number | null;
	/** Whether the label itself names the speaker. */
	readonly named: boolean;
}

interface Labelled {
	readonly paragraph: number;
	readonly start: number;
	readonly label: Span;
	readonly speech: Span;
	readonly key: string;
	/** The cluster that the label names. */
	readonly speaker: number | null;
}

/** A mark that opens every paragraph of a long quotation, titles, the name, what the speaker is (`, HOST`, `(R-Iowa)`). */
const LABEL = /^(["“]?)((?:\p{Lu}\p{L}{0,4}\. ){0,2}\p{Lu}[\p{L}.’' -]{0,38}?)(?:, [\p{L} ]{3,30}| \([^()]{1,40}\))?[:.] /u;
/** What somebody does besides speaking: `(Laughs.)`, `[applause]`. */
const ASIDE = /^["“]?(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])\s*/u;
/** This many labelled paragraphs make a transcript; fewer are lists and asides. */
const FEWEST = 3;
const LONGEST_TURN = 6;

/** The turns of the article, in text order; none where it is no transcript. */
export function turnsIn(resolved: ResolvedArticle): Turn[] {
	const speakerOf = labelReader(resolved);
	const found = flatMapped(resolved.article.paragraphs, (_, index) => labelledParagraph(resolved, index, speakerOf) ?? []);
	// `Roe: The pier stays shut.` on top of an article that goes on otherwise is its headline.
	const labelled = found[0]?.paragraph === 0 && found[1]?.paragraph !== 1 ? found.slice(1) : found;
	if (!isTranscript(labelled)) return [];
	const interviewee = intervieweeOf(resolved, labelled);
	return labelled.map((one, at) => {
		const speaker = one.speaker ?? (one.key === 'a' || one.key === 'answer' ? interviewee : null);
		const spans = [one.speech, ...continuations(resolved, labelled, at)];
		return { start: one.start, spans, label: one.label, speaker, named: one.speaker !== null };
	});
}

/** Several speakers take turns, and most labels name somebody: else they are rubrics, teams or fields of a table. */
function isTranscript(labelled: readonly Labelled[]): boolean {
	if (labelled.length < FEWEST || new Set(labelled.map(({ key }) => key)).size < 2) return false;
	const known = labelled.filter(({ key, speaker }) => speaker !== null || isAsked(key));
	return known.length * 2 >= labelled.length;
}

function isAsked(key: string): boolean {
	return /^(?:q|a|question|answer)$/.test(key);
}

function labelledParagraph(resolved: ResolvedArticle, index: number, speakerOf: (label: Span) => number | null): Labelled | null {
	const paragraph = resolved.article.paragraphs[index];
	if (!paragraph || paragraph.kind === 'headline') return null;
	const text = resolved.article.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 240));
	const [whole, mark = '', name = ''] = LABEL.exec(text) ?? [];
	if (!whole) return null;
	const label = { start: paragraph.start + mark.length, end: paragraph.start + mark.length + name.length };
	const speaker = speakerOf(label);
	const key = name.toLowerCase();
	if (!isAsked(key) && (!whole.endsWith(': ') || !(isCapitals(name) || isOffice(name) || speaker !== null))) return null;
	const rest = text.slice(whole.length);
	const start = paragraph.start + whole.length + rest.length - rest.replace(ASIDE, '').trimStart().length;
	// Words in marks are found as such, with the label before their colon as source.
	if (start >= paragraph.end || /["“”«„'‘`]/.test(resolved.article.text.charAt(start))) return null;
	// `Roe: 1,501` stands in a table of results.
	if (!/\p{L}/u.test(rest)) return null;
	return { paragraph: index, start: paragraph.start, label, speech: { start, end: paragraph.end }, key, speaker };
}

/** `The Prime Minister`, `Madam Deputy Speaker`: how records of a parliament or a court label who has the floor. */
function isOffice(label: string): boolean {
	return /^(?:The|Madam|Mr) /.test(label) && roleNoun(label.split(' ').at(-1) ?? '') !== undefined;
}

function isCapitals(label: string): boolean {
	return label.length >= 3 && label === label.toUpperCase();
}

/** Unlabelled paragraphs between two turns go on with the first. */
function continuations(resolved: ResolvedArticle, labelled: readonly Labelled[], at: number): Span[] {
	const from = (labelled[at]?.paragraph ?? 0) + 1;
	const to = labelled[at + 1]?.paragraph ?? from;
	if (to - from > LONGEST_TURN) return [];
	const { text, paragraphs } = resolved.article;
	const isSpeech = ({ start, end }: Span): boolean => text.slice(start, Math.min(end, start + 80)).replace(ASIDE, '') !== '';
	return paragraphs.slice(from, to).flatMap(({ start, end }) => (isSpeech({ start, end }) ? [{ start, end }] : []));
}

/** Reads labels: a person's name, their surname in capitals, their initials or office; null where two may be meant. */
function labelReader(resolved: ResolvedArticle): (label: Span) => number | null {
	const byKey = new Map<string, number | null>();
	const add = (key: string, cluster: number): void => {
		byKey.set(key, byKey.has(key) ? null : cluster);
	};
	for (const [index, { type, name }] of resolved.clusters.entries()) {
		const words = name.split(' ');
		if (type === 'person') {
			add((words.at(-1) ?? name).toUpperCase(), index);
			for (const head of new Set(resolved.descriptions[index]?.heads)) add(`the ${head.toLowerCase()}`, index);
		}
		if (words.length > 1) add(words.map((word) => word.charAt(0)).join(''), index);
	}
	return (label) => {
		const text = resolved.article.text.slice(label.start, label.end);
		const name = lastStartingBy(resolved.names, label.end - 1);
		const known = resolved.names[name];
		if (known?.type === 'person' && known.end === label.end && known.start >= label.start) return resolved.clusterOf[name] ?? null;
		if (isOffice(text)) return byKey.get(text.toLowerCase()) ?? null;
		return isInitials(text) || isCapitals(text) ? (byKey.get(text.split(' ').at(-1) ?? text) ?? null) : null;
	};
}

function isInitials(label: string): boolean {
	return /^\p{Lu}{2,3}$/u.test(label);
}

/** The one person whom the text before the first question names, who wrote it left out. */
function intervieweeOf(resolved: ResolvedArticle, labelled: readonly Labelled[]): number | null {
	const { article } = resolved;
	const first = labelled[0]?.label.start ?? 0;
	const persons = new Set<number>();
	for (let index = 0; index < resolved.names.length && (resolved.names[index]?.start ?? first) < first; index++) {
		const [name, cluster] = [resolved.names[index], resolved.clusterOf[index]];
		const isAuthor = article.paragraphs[paragraphAt(article, name?.start ?? 0)]?.kind === 'byline';
		if (name?.type === 'person' && !isAuthor && cluster !== undefined) persons.add(cluster);
	}
	const [only] = persons;
	return persons.size === 1 && only !== undefined ? only : null;
}
