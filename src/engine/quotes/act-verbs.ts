/**
 * Verbs that report an act of speech without a clause: `denounced a ban`, `accused Roe of …`, `promised to leave`. By what stands
 * behind the verb. The lists are our own, from dictionaries of English; a verb stands in them with a frame where, counted on
 * annotated news (PolNeAR, tuning only; none of its text is here), more than half of such words report what somebody said.
 */
import { CUE_VERBS, formsOf, type CueForm, type CueVerb } from './cue-verbs.js';

/**
 * What stands behind the verb: a preposition or `to`, a clause with `how` or `whether`, or an object of few words alone, of more, with a
 * preposition or `to`, or with what it is called (the complement). `participle`: only behind the `-ing` form, which goes on with what somebody says.
 */
const FRAMES: Readonly<Record<string, string>> = {
	infinitive: 'agree vow promise decline threaten pledge',
	'to speak': 'refuse',
	to: 'point',
	'participle to': 'refer allude',
	'participle object': 'reference describe credit paraphrase outline',
	'participle for': 'call',
	'participle on': 'call',
	'clear that': 'make',
	that: 'show',
	wh: 'question wonder explain ask',
	for: 'push',
	against: 'argue',
	with: 'agree',
	about: 'talk speak boast complain ask',
	of: 'boast complain',
	object:
		'denounce praise criticize blame accuse slam blast mock dispute tout propose reject question urge congratulate discuss dismiss cite mention explain ' +
		'defend applaud hail condemn decry reiterate demand',
	// `rejected the charge` does not tell what anybody said.
	'object alone': 'applaud condemn decry reiterate denounce praise criticize blame accuse slam blast mock',
	'object to': 'urge ask question deny implore exhort defend compare liken encourage',
	'object of': 'accuse endorse defend remind',
	'object for': 'criticize slam thank praise blame condemn',
	'object complement': 'call label brand dub deem',
	'object as': 'portray depict defend dismiss cite describe see view',
	'object on': 'propose',
	'object that': 'express reject dismiss',
	'object wh': 'ask',
};

/** What a document shows, a poll finds; whoever else shows and finds things reports nothing. */
const FINDING_FRAMES: Readonly<Record<string, string>> = {
	clause: 'show find indicate suggest reveal',
	that: 'find indicate reveal',
	object: 'show find indicate',
	'object alone': 'show find indicate',
	'object of': 'show find',
	'object to': 'show find',
	'object as': 'show find',
	'object for': 'show find',
	'object that': 'show find',
};
export const FINDERS: ReadonlySet<string> = new Set(
	(
		'poll polls polling survey surveys record records filing filings study studies report reports result results document documents data figures ' +
		'statistics analysis review research estimates census email emails e-mails findings disclosures returns audit'
	).split(' '),
);

/** What stands behind a verb or an adjective of thinking: a clause with or without `that`, or what the thought is about. */
const THOUGHT_FRAMES: Readonly<Record<string, string>> = {
	clause: 'think believe know fear hope worry learn realize recognize',
	'object verb': 'believe fear hope worry',
	that: 'think believe know fear hope worry learn realize recognize',
};
const ADJECTIVE_FRAMES: Readonly<Record<string, string>> = {
	that: 'convinced confident aware worried concerned afraid optimistic certain hopeful',
	clause: 'convinced confident worried afraid',
	about: 'worried concerned',
	of: 'critical skeptical sceptical',
};

/** Other spellings of a verb. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
	['criticize', 'criticise'],
	['realize', 'realise'],
	['recognize', 'recognise'],
]);

const NONE: ReadonlySet<string> = new Set();

/** The frames of each form of these verbs, and how the form is used. */
export interface ActVerb {
	readonly verb: CueVerb;
	readonly frames: ReadonlySet<string>;
	/** Those with which only a document reports. */
	readonly ofDocuments: ReadonlySet<string>;
}

/** Every form of every such verb, in lower case. */
export const ACT_VERBS: ReadonlyMap<string, ActVerb> = actVerbs();

function actVerbs(): Map<string, ActVerb> {
	const verbs = new Map<string, ActVerb>();
	const findings = byLemma(FINDING_FRAMES);
	for (const [table, group] of [
		[FINDING_FRAMES, 'poor'],
		[FRAMES, 'claim'],
		[THOUGHT_FRAMES, 'poor'],
	] as const)
		for (const [lemma, frames] of byLemma(table))
			for (const form of [lemma, ...formsOf(lemma)]) {
				const kind: CueForm = form === lemma ? 'stem' : form.endsWith('ing') ? 'participle' : 'finite';
				const noun = CUE_VERBS.get(form)?.noun ?? (form === lemma || form.endsWith('s'));
				const own = table === FINDING_FRAMES ? NONE : frames;
				verbs.set(form, { verb: { lemma, group, form: kind, noun }, frames: own, ofDocuments: findings.get(lemma) ?? NONE });
			}
	for (const [lemma, frames] of byLemma(ADJECTIVE_FRAMES))
		verbs.set(lemma, { verb: { lemma, group: 'poor', form: 'participle', noun: false }, frames, ofDocuments: NONE });
	return verbs;
}

function byLemma(table: Readonly<Record<string, string>>): Map<string, Set<string>> {
	const frames = new Map<string, Set<string>>();
	for (const [frame, lemmas] of Object.entries(table))
		for (const lemma of lemmas.split(' '))
			for (const spelling of [lemma, SPELLINGS.get(lemma)])
				if (spelling) frames.set(spelling, (frames.get(spelling) ?? new Set()).add(frame));
	return frames;
}
