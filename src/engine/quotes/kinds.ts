/**
 * Says what each quoted stretch is: whole sentences spoken, words spoken inside a reporting sentence, or no
 * speech. A log-linear model over what stands in the marks and around them; its weights are in
 * `kind-weights.json`, learnt by `train/quotes-kinds.ts`.
 */
import { PRONOUNS } from '../lexicon/pronouns.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import type { QuoteKind } from '../../annotations.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import type { Unit } from '../syntax/units.js';
import kindWeights from './kind-weights.json' with { type: 'json' };
import type { Link } from './links.js';
import { isPossessive } from '../syntax/word-kinds.js';
import type { QuotedStretch } from '../document/types.js';
import { isHeadlineSentence, placeOf, type QuoteContext } from './quote-context.js';
import { type Feature, readWeights, scoresOf, softmax } from '../util/weights.js';

/**
 * The least chance of words that nobody speaks. By cross-validation on press articles, as many stretches are told apart above 0.5 and 0.55 as by
 * the likeliest kind, and fewer quotes are missed, which cost an editor more than scare quotes that are marked.
 */
const LEAST_MENTION = 0.55;

const KIND_WEIGHTS = readWeights(kindWeights);

export type SpokenKind = Exclude<QuoteKind, 'indirect' | 'act'>;

/** The kinds in the order of the model's weights. */
export const SPOKEN_KINDS: readonly SpokenKind[] = ['direct', 'partial', 'mention'];

export interface KindGuess {
	readonly kind: SpokenKind;
	readonly confidence: number;
}

/** The kind of a stretch whose first unit is `unit`. */
export function kindOf(context: QuoteContext, quoted: QuotedStretch, unit: number, link: Link | null): KindGuess {
	if (context.frame.units[unit]?.kind === 'name') return { kind: 'mention', confidence: 0.95 };
	const [direct = 0, partial = 0, mention = 0] = softmax(
		scoresOf(KIND_WEIGHTS, kindFeatures(context, quoted, unit, link), SPOKEN_KINDS.length),
	);
	if (mention >= LEAST_MENTION) return { kind: 'mention', confidence: mention };
	return direct > partial ? { kind: 'direct', confidence: direct } : { kind: 'partial', confidence: partial };
}

/** What the model sees of a stretch. */
export function kindFeatures(context: QuoteContext, quoted: QuotedStretch, unit: number, link: Link | null): Feature[] {
	const { units } = context.frame;
	const { sentence } = placeOf(context, unit);
	const first = quoted.spans[0];
	const last = quoted.spans.at(-1);
	const inner = context.resolved.article.text
		.slice(first?.start ?? 0, last?.end ?? 0)
		.replace(/^["“”„‟«»‹›'‘’‚‛`＂]{1,3}/u, '')
		.replace(/["“”„«»‹›'‘’＂]{1,3}$/u, '')
		.trim();
	const words = inner.split(/\s+/, 40);
	const before = unit > sentence.from ? units[unit - 1] : undefined;
	const after = unit + 1 < sentence.to ? units[unit + 1] : undefined;
	const size = sizeOf(words.length);
	const start = /^[\p{Lu}]/u.test(inner) ? 'upper' : /^[[(]/.test(inner) ? 'bracket' : /^[….]/.test(inner) ? 'dots' : 'lower';
	const end = /[.?!…\]]$/.test(inner) ? 'stop' : /[,;:—–-]$/.test(inner) ? 'comma' : 'none';
	const verb = link?.attribution.verb?.group ?? link?.attribution.shape ?? 'none';
	const gap = !link ? 'none' : link.gap <= 0 ? '0' : link.gap <= 2 ? '2' : link.gap <= 6 ? '6' : link.gap <= 12 ? '12' : 'far';
	const place = before ? sideOf(before) : 'start';
	const next = after ? sideOf(after) : 'end';
	const rule = link?.rule ?? 'none';
	const inside = insideOf(words);
	const features: Feature[] = [
		['all'],
		['size', size],
		['start', start],
		['end', end],
		['before', place],
		['after', next],
		['rule', rule],
		['verb', verb],
		['gap', gap],
		['rule-gap', rule, gap],
		['size-rule', size, rule],
		['start-before', start, place],
		['size-before', size, place],
		['size-end', size, end],
		['before-after', place, next],
		['verb-gap', verb, gap],
		['inside', inside],
		['size-inside', size, inside],
		['first', classOf(words[0] ?? '')],
	];
	if (before?.kind === 'word') features.push(['word-before', before.text]);
	if (before?.kind === 'word' && units[unit - 2]?.kind === 'word')
		features.push(['words-before', `${units[unit - 2]?.text ?? ''} ${before.text}`]);
	if (after?.kind === 'word') features.push(['word-after', after.text]);
	if (link?.attribution.verb) features.push(['lemma', link.attribution.verb.lemma]);
	if (quoted.single) features.push(['single'], ['single-size', size]);
	if (quoted.spans.length > 1) features.push(['paragraphs']);
	if (isTitle(words)) features.push(['title'], ['title-size', size], ['title-gap', gap]);
	if (/[.?!]["”’]? +[\p{Lu}["“[]/u.test(inner)) features.push(['sentences']);
	if (!before && !after) features.push(['alone', size]);
	if (isHeadlineSentence(context, sentence))
		features.push(['headline'], ['headline-words', context.wordsInMarks.includes(inner.toLowerCase()) ? 'quoted' : 'new', size]);
	if (/\b(?:I|we|We|you|You|our|my|us)\b/.test(inner)) features.push(['first-person']);
	return features;
}

function sizeOf(words: number): string {
	return words <= 4 ? String(words) : words <= 6 ? '6' : words <= 9 ? '9' : words <= 15 ? '15' : 'long';
}

/** What stands beside a quote, by its class. */
function sideOf(unit: Unit): string {
	if (unit.kind === 'name') return `name-${unit.type ?? ''}`;
	if (unit.kind === 'quote') return 'quote';
	if (unit.kind === 'mark') return isPossessive(unit) ? 'possessive' : unit.text;
	const verb = CUE_VERBS.get(unit.text);
	if (verb) return `cue-${verb.group}`;
	return classOf(unit.text);
}

function classOf(word: string): string {
	const text = word.toLowerCase();
	if (text === 'that' || text === 'as' || text === 'to' || text === 'of') return text;
	if (PRONOUNS.has(text)) return 'pronoun';
	if (DETERMINERS.has(text)) return 'determiner';
	if (AUXILIARIES.has(text)) return 'auxiliary';
	if (PREPOSITIONS.has(text)) return 'preposition';
	if (/^(?:and|or|but)$/.test(text)) return 'and';
	if (/ing$/.test(text)) return 'ing';
	return /ed$/.test(text) ? 'ed' : 'word';
}

/** Whether a clause seems to stand inside: a pronoun or an auxiliary among its words. */
function insideOf(words: readonly string[]): string {
	const hasVerb = words.some((word) => AUXILIARIES.has(word.toLowerCase()));
	const hasPronoun = words.some((word) => PRONOUNS.has(word.toLowerCase().split(/[’']/)[0] ?? ''));
	return `${hasVerb ? 'verb' : ''}${hasPronoun ? 'pronoun' : ''}`;
}

/** Whether every longer word begins with a capital, as in titles. */
function isTitle(words: readonly string[]): boolean {
	const long = words.filter((word) => word.length > 3);
	return long.length > 0 && long.every((word) => /[\p{Lu}\d]/u.test(/[\p{L}\d]/u.exec(word)?.[0] ?? ''));
}
