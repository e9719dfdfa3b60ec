/**
 * How likely a noun phrase says who a person is that is named near it: a log-linear model over the phrase and the words between. Its weights
 * are in `chance-weights.json`, learnt by `train/contexts.ts`.
 */
import { BE, LINKING_VERBS } from '../lexicon/auxiliaries.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { genderOfWord } from '../lexicon/gender.js';
import { CONFERRED, OFFICE_VERBS } from '../lexicon/news-verbs.js';
import { ATHLETES, KIN, OFFICES, PARTISANS, personsMarked, RELATIONS } from '../lexicon/persons.js';
import { isFrequentRole } from '../lexicon/role-nouns.js';
import { union, words } from '../lexicon/word-class.js';
import type { RolePhrase } from '../syntax/role-phrases.js';
import { chanceOf, readWeights, type Feature } from '../util/weights.js';
import weights from './chance-weights.json' with { type: 'json' };
import type { DescribedText } from './described-text.js';
import type { KnownOfPerson } from './known-roles.js';

/** A phrase tried on a name, in units. */
export interface Attempt {
	readonly phrase: RolePhrase;
	readonly name: number;
	/** The person named there, and those in one list with them where the phrase is of several. */
	readonly clusters: readonly number[];
	/** Sentences from the name to the phrase; negative where the phrase comes first. */
	readonly sentences: number;
	/** How many names stand nearer to the phrase. */
	readonly nearer: number;
	/** What rules say of the person, and of others by the same noun. */
	readonly known: KnownOfPerson;
	/** Whether nobody near the phrase is named more often in the article. */
	readonly isMain: boolean;
	/** How many persons are named around the phrase. */
	readonly persons: number;
}

/** The chance of an attempt, 0 to 1, by its features. */
export type Judge = (features: readonly Feature[], attempt: Attempt) => number;

const WEIGHTS = readWeights(weights);

/** The chance that the shipped weights give. */
export const learntChance: Judge = (features) => chanceOf(WEIGHTS, features);

/** Kinds of head nouns; the first that holds a noun counts. */
const HEAD_KINDS = [
	['general', personsMarked('n')],
	['kin', KIN],
	['relation', RELATIONS],
	['partisan', PARTISANS],
	['office', OFFICES],
	['athlete', ATHLETES],
] as const;

/** Verbs between a name and what somebody is. */
const DISTINCTIVE = union(LINKING_VERBS, CONFERRED, OFFICE_VERBS, words('called identified including known like named'));

/** What the model sees of an attempt. */
export function nearbyFeatures(
	passage: DescribedText,
	{ phrase, name, clusters, sentences, nearer, known, isMain, persons }: Attempt,
): Feature[] {
	const { from, to, role, determiner } = phrase;
	const isBefore = from < name;
	const side = `${isBefore ? 'before' : 'after'}${sentences === 0 ? '' : String(Math.abs(sentences))}`;
	const kind = HEAD_KINDS.find(([, nouns]) => nouns.has(role))?.[0] ?? (isFrequentRole(role) ? 'frequent' : 'seldom');
	const way = wayBetween(passage, isBefore ? to : name + 1, isBefore ? name : from);
	const [first = '', second = ''] = isBefore ? way.toReversed() : way;
	const noun = known.isOfOthers ? 'of others' : 'of nobody else';
	const gender = genderOfWord(role);
	const person = passage.resolved.clusters[clusters[0] ?? -1];
	const { gender: ofPerson = 'unknown' } = person ?? {};
	const mentions = person?.names.length ?? 0;
	const after = sideOf(passage, to);
	const order = String(Math.min(nearer, 2));
	const nameAfter = isCue(passage, name + 1) || isCue(passage, name - 1) ? 'speaks' : sideOf(passage, name + 1);
	return [
		['side', side, order],
		['noun', role],
		['known', side, known.own, noun],
		['kk', kind, known.own, noun],
		['kd', known.own, noun, determiner, side],
		['main', String(isMain), String(Math.min(mentions, 5)), determiner],
		['ms', side, String(isMain), String(Math.min(mentions, 3)), order],
		['crowd', side, order, String(Math.min(persons, 4))],
		['ck', known.own, order, String(Math.min(persons, 3))],
		['paragraph', side, String(passage.paragraphAt(from) === passage.paragraphAt(name)), determiner],
		['subject', side, String(passage.sentence(name).from >= name - 1), String(passage.sentence(from).from >= from - 1)],
		['first', side, String(passage.isFirstMention(name)), determiner],
		['kind', side, kind, determiner],
		['way', side, ...(way.length > 4 ? ['far', first, second] : way)],
		['wk', side, kind, ...(way.length > 4 ? ['far'] : way)],
		['begin', side, first, second],
		['gap', side, String(Math.min(8, way.length))],
		['size', side, String(Math.min(6, to - from))],
		['after', side, after],
		['before', side, sideOf(passage, (phrase.owner?.from ?? from) - (determiner === '' || phrase.owner ? 1 : 2))],
		['last', sideOf(passage, to - 1)],
		['opens', side, String(passage.sentence(from).from >= from - 1), determiner, nameAfter],
		['speaks', side, String(isCue(passage, to) || isCue(passage, from - 2)), nameAfter],
		['gender', gender === 'unknown' || ofPerson === 'unknown' ? 'unknown' : String(gender === ofPerson)],
		['name', side, passage.lower(name).includes(' ') ? 'full' : 'short'],
		['blocks', passage.blockAt(from), passage.blockAt(name)],
		['quoted', side, String(passage.isQuoted(phrase.head)), String(passage.isQuoted(name))],
	];
}

/** The words between a phrase and a name, each as what it is. */
function wayBetween(passage: DescribedText, from: number, to: number): string[] {
	const found: string[] = [];
	for (let at = from; at < to; at++) {
		const { kind, text, type, classes } = passage.unit(at);
		if (kind === 'name') found.push(type ?? '');
		else if (BE.has(text)) found.push('is');
		else if (kind === 'mark' || classes !== 0 || DISTINCTIVE.has(text)) found.push(text);
		else found.push(passage.isNumber(at) ? '0' : CUE_VERBS.has(text) ? 'said' : passage.roleAt(at) === undefined ? 'word' : 'role');
	}
	return found;
}

function isCue(passage: DescribedText, at: number): boolean {
	return CUE_VERBS.has(passage.lower(at));
}

/** A word or mark that stands beside: itself where it is short or a function word, else what it looks like. */
function sideOf(passage: DescribedText, at: number): string {
	const { kind, text, type, capital, classes } = passage.unit(at);
	if (kind === 'name') return type ?? '';
	return kind === 'mark' || text.length < 4 || classes !== 0 ? text : `${capital ? 'capital' : 'lower'} ${text.slice(-2)}`;
}
