/**
 * Reads transcripts and interviews: paragraphs that begin with who speaks (`ROSWALL: …`, `Tilda Roswall: …`,
 * `Q: … A: …`) and need no marks.
 */
import type { Span } from '../../annotations.js';
import type { ResolvedArticle } from '../coref/types.js';
import { lastStartingBy } from '../document/lookup.js';
import { flatMapped } from '../util/flat-mapped.js';

/** What someone says in a transcript: the words after the label, one span a paragraph. */
export interface Turn {
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
	readonly label: Span;
	readonly speech: Span;
	readonly key: string;
}

const LABEL = /^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|MR|MRS|MS|DR)\. )?[\p{Lu}][\p{L}.’' -]{0,38}?(?=[:.] )/u;
/** This many labelled paragraphs make a transcript; fewer are lists and asides. */
const FEWEST = 3;
const LONGEST_TURN = 6;

/** The turns of the article, in text order; none where it is no transcript. */
export function turnsIn(resolved: ResolvedArticle): Turn[] {
	const labelled = flatMapped(resolved.article.paragraphs, (_, index) => labelledParagraph(resolved, index) ?? []);
	if (labelled.length < FEWEST || new Set(labelled.map(({ key }) => key)).size < 2) return [];
	const interviewee = intervieweeOf(resolved, labelled);
	const surnames = surnamesOf(resolved);
	return labelled.map((one, at) => {
		const named = clusterOfLabel(resolved, one, surnames);
		const speaker = named ?? (one.key === 'a' || one.key === 'answer' ? interviewee : null);
		return { spans: [one.speech, ...continuations(resolved, labelled, at)], label: one.label, speaker, named: named !== null };
	});
}

function labelledParagraph(resolved: ResolvedArticle, index: number): Labelled | null {
	const paragraph = resolved.article.paragraphs[index];
	if (!paragraph) return null;
	const head = resolved.article.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60));
	const label = LABEL.exec(head)?.[0];
	if (!label) return null;
	const span = { start: paragraph.start, end: paragraph.start + label.length };
	const isAsked = /^(?:Q|A|Question|Answer)$/.test(label);
	if (!isAsked && (head[label.length] !== ':' || !(isCapitals(label) || isName(resolved, span)))) return null;
	const start = span.end + 1 + (/^\s*/.exec(resolved.article.text.slice(span.end + 1, span.end + 8))?.[0].length ?? 0);
	// Words in marks are found as such, with the label before their colon as source.
	if (start >= paragraph.end || /["“”«„'‘`]/.test(resolved.article.text.charAt(start))) return null;
	// `Roe: 1,501` stands in a table of results.
	if (!/\p{L}/u.test(resolved.article.text.slice(start, Math.min(paragraph.end, start + 200)))) return null;
	return { paragraph: index, label: span, speech: { start, end: paragraph.end }, key: label.toLowerCase() };
}

function isCapitals(label: string): boolean {
	return label.length >= 3 && label === label.toUpperCase();
}

function isName(resolved: ResolvedArticle, span: Span): boolean {
	const name = resolved.names[lastStartingBy(resolved.names, span.end - 1)];
	return name?.type === 'person' && name.start - span.start <= 6 && name.end === span.end;
}

/** Unlabelled paragraphs between two turns go on with the first. */
function continuations(resolved: ResolvedArticle, labelled: readonly Labelled[], at: number): Span[] {
	const from = (labelled[at]?.paragraph ?? 0) + 1;
	const to = labelled[at + 1]?.paragraph ?? from;
	if (to - from > LONGEST_TURN) return [];
	return resolved.article.paragraphs.slice(from, to).map(({ start, end }) => ({ start, end }));
}

/** Persons by the last word of their name in capitals; null where two share it. */
function surnamesOf(resolved: ResolvedArticle): Map<string, number | null> {
	const surnames = new Map<string, number | null>();
	for (const [index, { type, name }] of resolved.clusters.entries()) {
		if (type !== 'person') continue;
		const surname = (name.split(' ').at(-1) ?? name).toUpperCase();
		surnames.set(surname, surnames.has(surname) ? null : index);
	}
	return surnames;
}

function clusterOfLabel(resolved: ResolvedArticle, { label }: Labelled, surnames: ReadonlyMap<string, number | null>): number | null {
	const text = resolved.article.text.slice(label.start, label.end);
	const bySurname = surnames.get((text.split(' ').at(-1) ?? text).toUpperCase());
	if (isCapitals(text) && bySurname !== undefined) return bySurname;
	const index = lastStartingBy(resolved.names, label.end - 1);
	return isName(resolved, label) ? (resolved.clusterOf[index] ?? null) : null;
}

/** The one person whom the text before the first question names. */
function intervieweeOf(resolved: ResolvedArticle, labelled: readonly Labelled[]): number | null {
	const first = labelled[0]?.label.start ?? 0;
	const persons = new Set<number>();
	for (let index = 0; index < resolved.names.length && (resolved.names[index]?.start ?? first) < first; index++) {
		const cluster = resolved.clusterOf[index];
		if (resolved.names[index]?.type === 'person' && cluster !== undefined) persons.add(cluster);
	}
	const [only] = persons;
	return persons.size === 1 && only !== undefined ? only : null;
}
