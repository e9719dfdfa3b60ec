/**
 * Verbs that report an act of speech without a clause: `denounced a ban`, `accused Roe of …`, `promised to leave`. By what stands
 * behind the verb. The lists are our own, from dictionaries of English; a verb stands in them with a frame where, counted on
 * annotated news (PolNeAR, tuning only; none of its text is here), more than half of such words report what somebody said.
 */
import { CUE_VERBS, formsOf, type CueForm, type CueVerb } from './cue-verbs.js';

/** What stands behind the verb: a preposition or `to`, a clause with `how` or `whether`, or an object alone or with a preposition or `to`. */
const FRAMES: Readonly<Record<string, string>> = {
	infinitive: 'vow promise decline threaten pledge',
	'to speak': 'refuse',
	to: 'point',
	that: 'show',
	wh: 'question wonder explain ask',
	for: 'push',
	about: 'talk speak boast complain',
	of: 'boast',
	object:
		'denounce praise criticize blame accuse slam blast mock dispute tout propose reject question urge congratulate discuss dismiss cite mention explain',
	'object to': 'urge ask question deny implore exhort defend',
	'object of': 'accuse endorse defend',
	'object for': 'criticize slam thank praise blame condemn',
	'object as': 'portray defend dismiss cite',
	'object on': 'propose',
	'object that': 'express reject dismiss',
};

/** Spellings of one verb. */
const SPELLINGS: readonly (readonly [string, string])[] = [['criticize', 'criticise']];

/** The frames of each form of these verbs, and how the form is used. */
export interface ActVerb {
	readonly verb: CueVerb;
	readonly frames: ReadonlySet<string>;
}

/** Every form of every such verb, in lower case. */
export const ACT_VERBS: ReadonlyMap<string, ActVerb> = actVerbs();

function actVerbs(): Map<string, ActVerb> {
	const frames = new Map<string, Set<string>>();
	for (const [frame, lemmas] of Object.entries(FRAMES))
		for (const lemma of lemmas.split(' '))
			for (const spelling of spellingsOf(lemma)) frames.set(spelling, (frames.get(spelling) ?? new Set()).add(frame));
	const verbs = new Map<string, ActVerb>();
	for (const [lemma, own] of frames) {
		for (const form of [lemma, ...formsOf(lemma)]) {
			const kind: CueForm = form === lemma ? 'stem' : form.endsWith('ing') ? 'participle' : 'finite';
			const noun = CUE_VERBS.get(form)?.noun ?? (form === lemma || form.endsWith('s'));
			verbs.set(form, { verb: { lemma, group: 'claim', form: kind, noun }, frames: own });
		}
	}
	return verbs;
}

function spellingsOf(lemma: string): readonly string[] {
	return SPELLINGS.find((spellings) => spellings.includes(lemma)) ?? [lemma];
}
