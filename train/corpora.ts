/** Reads the corpora and brings their labels to the scheme of `../shared/gold/GUIDELINES.md`. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { EntityType, Span } from '../src/annotations.js';
import type { GoldArticle } from './gold-article.js';

/** A labelled stretch: one type where the corpus and our scheme agree, several where only the model can tell. */
export interface Label extends Span {
	readonly types: readonly EntityType[];
	/** Whether it may also be no name at all. */
	readonly unsure: boolean;
}

/** A document to learn from. */
export interface Lesson {
	readonly id: string;
	readonly corpus: string;
	readonly text: string;
	readonly labels: readonly Label[];
	readonly weight: number;
}

/** A document to measure on, of a corpus that reads some names in two ways. */
export interface TwiceReadLesson extends Lesson {
	/**
	 * The names of the document as the corpus joins them itself where it has split them around a place or a people (`Seoul` and `National
	 * University` are `Seoul National University`): its second reading of about a thousand names, which is ours of all.
	 */
	readonly joined: readonly Label[];
}

interface CorpusMention extends Span {
	readonly text: string;
	readonly type: string;
	readonly label: string;
}
interface CorpusDocument {
	readonly id: string;
	readonly text: string;
	readonly genre?: string;
	readonly mentions: readonly CorpusMention[];
	/** Second readings of names that the corpus has split. */
	readonly alt?: readonly CorpusMention[];
}

export const SHARED = '../shared';

/** The documents of a JSON Lines file, packed or not. */
export function readLines<T>(file: string): T[] {
	const bytes = readFileSync(file);
	const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as T);
}

/** The gold articles of a compiled file. */
export function readGold(file: string, weight = 1): Lesson[] {
	return readLines<GoldArticle>(file).map((document) => goldLesson(document, weight));
}

/** A gold article as a lesson. */
export function goldLesson({ id, text, entities, mentions }: GoldArticle, weight: number): Lesson {
	const names = mentions.filter((mention) => mention.form === 'name');
	return {
		id,
		corpus: 'gold',
		text,
		weight,
		labels: names.map(({ start, end, entity }) => ({ start, end, types: [entities[entity]?.type ?? 'person'], unsure: false })),
	};
}

/** The worldwide corpus: for measuring alone, no licence allows to learn from it. */
export function readWorldwide(): TwiceReadLesson[] {
	const types: readonly string[] = ['person', 'organization', 'place', 'group'];
	return readLines<CorpusDocument>(`${SHARED}/data/ner/worldwide-dev.jsonl.gz`).map(({ id, text, mentions, alt = [] }) => ({
		id,
		corpus: 'worldwide',
		text,
		weight: 1,
		labels: mentions.filter(({ type }) => types.includes(type)).map(sureLabel),
		joined: alt.map(sureLabel),
	}));
}

function sureLabel({ start, end, type }: CorpusMention): Label {
	return { start, end, types: [type as EntityType], unsure: false };
}

/** How each open corpus is read: its weight, and the groups of words that it leaves unmarked. */
const CORPORA: Readonly<Record<string, { weight: number; unmarkedGroups?: boolean; genres?: RegExp }>> = {
	'gum-train': { weight: 0.7, unmarkedGroups: true },
	men: { weight: 1, unmarkedGroups: true },
	meantime: { weight: 0.5, unmarkedGroups: true },
	wikigold: { weight: 1 },
	'uner-ewt': { weight: 0.7, unmarkedGroups: true },
	re3d: { weight: 0.7, unmarkedGroups: true },
	'crossner-politics': { weight: 0.8, unmarkedGroups: true },
};
const MISC: readonly EntityType[] = ['group', 'event', 'work'];
const EDGE = /^(?:the|The|THE)\s+/;
const RETAINED_ARTICLE =
	/^The (?:Hague|Gambia|Bahamas|Guardian|Times|New York Times|Washington Post|Independent|Economist|Atlantic|Telegraph|Sun|Star)\b/;

/** The open corpora, in our scheme; `demonyms` are lower-case nationality words. */
export function readOpenCorpora(demonyms: ReadonlySet<string>, countries: ReadonlySet<string>, names = Object.keys(CORPORA)): Lesson[] {
	return names.flatMap((name) => {
		const rule = CORPORA[name] ?? { weight: 0.5 };
		return readLines<CorpusDocument>(`${SHARED}/data/ner/${name}.jsonl.gz`).map((document) => ({
			id: document.id,
			corpus: name,
			text: document.text,
			weight: rule.weight,
			labels: [
				...document.mentions.flatMap((mention) => labelsOf(name, mention, countries)),
				...(rule.unmarkedGroups ? possibleGroups(document, demonyms) : []),
			].sort((a, b) => a.start - b.start),
		}));
	});
}

function labelsOf(corpus: string, mention: CorpusMention, countries: ReadonlySet<string>): Label[] {
	const types = typesOf(corpus, mention, countries);
	if (types.length === 0) return [];
	const article = RETAINED_ARTICLE.test(mention.text) ? '' : (EDGE.exec(mention.text)?.[0] ?? '');
	const unsure = mention.type === 'other' && corpus !== 'wikigold';
	return [{ start: mention.start + article.length, end: mention.end, types, unsure }];
}

function typesOf(corpus: string, mention: CorpusMention, countries: ReadonlySet<string>): readonly EntityType[] {
	switch (mention.type) {
		case 'organization':
			return corpus === 're3d' && countries.has(mention.text.replace(/^the /i, '').toLowerCase()) ? ['place'] : ['organization'];
		case 'person':
		case 'place':
		case 'group':
		case 'event':
			return [mention.type];
		case 'work':
			return ['work'];
		case 'other':
			return corpus === 'gum-train' ? ['event', 'work', 'organization'] : MISC;
		default:
			return [];
	}
}

/** Nationality words that the corpus's own scheme passes over: a group, or nothing. */
function possibleGroups(document: CorpusDocument, demonyms: ReadonlySet<string>): Label[] {
	const found: Label[] = [];
	for (const match of document.text.matchAll(/\p{Lu}\p{L}{2,}/gu)) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (!demonyms.has(match[0].toLowerCase())) continue;
		if (document.mentions.some((mention) => mention.start < end && start < mention.end)) continue;
		found.push({ start, end, types: ['group'], unsure: true });
	}
	return found;
}
