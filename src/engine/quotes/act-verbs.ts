/** Verbs and adjectives that report an act of speech or thought without a clause: `denounced a ban`, `accused Roe of …`, `promised to leave`. */
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { cueForms, type CueVerb } from '../lexicon/cue-verbs.js';

/** What stands after an adjective of thought. */
const ADJECTIVE_FRAMES: Readonly<Record<string, string>> = {
	that: 'convinced confident aware worried concerned afraid optimistic certain hopeful',
	clause: 'convinced confident worried afraid',
	about: 'worried concerned',
	of: 'critical skeptical sceptical',
};

const NONE: ReadonlySet<string> = new Set();

/** A form with the frames in which it reports. */
export interface ActVerb {
	readonly verb: CueVerb;
	readonly frames: ReadonlySet<string>;
	/** Those with which only a document reports. */
	readonly ofDocuments: ReadonlySet<string>;
}

/** Every form of every such verb, in lower case. */
export const ACT_VERBS: ReadonlyMap<string, ActVerb> = new Map([...verbForms(), ...adjectives()]);

function verbForms(): [string, ActVerb][] {
	return REPORTING_VERBS.flatMap((verb) => {
		const { group, frames, ofDocuments } = verb;
		if (frames.size + ofDocuments.size === 0) return [];
		const isThought = group === 'thought' || group === 'poor' || frames.size === 0;
		return cueForms(verb, isThought ? 'poor' : 'claim').map(([form, cue]): [string, ActVerb] => [form, { verb: cue, frames, ofDocuments }]);
	});
}

function adjectives(): [string, ActVerb][] {
	const found = new Map<string, ActVerb & { readonly frames: Set<string> }>();
	for (const [frame, list] of Object.entries(ADJECTIVE_FRAMES))
		for (const lemma of list.split(' ')) {
			const verb: CueVerb = { lemma, group: 'poor', form: 'participle', noun: false };
			found.set(lemma, { verb, frames: (found.get(lemma)?.frames ?? new Set<string>()).add(frame), ofDocuments: NONE });
		}
	return [...found];
}
