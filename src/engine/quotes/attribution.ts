/** What an attribution is: a reporting verb or phrase outside of quotes, with the words that name its source. */
import type { CueVerb } from '../lexicon/cue-verbs.js';
import type { FrameSentence, Unit } from '../syntax/units.js';
import type { Phrase } from '../syntax/noun-phrases.js';

/** How an attribution is built: the source before the verb, after it, after `according to`, … */
export type Shape =
	'subject-verb' | 'verb-subject' | 'according-to' | 'participle' | 'coordinate' | 'relative' | 'quoted-as-saying' | 'passive' | 'subject';

/** A reporting verb or phrase with its source, as unit indices. */
export interface Attribution {
	readonly sentence: number;
	/** The cue's units, end exclusive. */
	readonly cue: { readonly from: number; readonly to: number };
	readonly source: Phrase | null;
	readonly shape: Shape;
	readonly verb: CueVerb | null;
	readonly negated: boolean;
	/** Whether it would, should or may be said. */
	readonly modal?: boolean;
	/** Where the whole attribution begins and ends: the source phrase and the cue. */
	readonly from: number;
	readonly to: number;
}

/** Where a cue may stand. */
export interface CuePlace {
	readonly units: readonly Unit[];
	readonly sentence: FrameSentence;
	/** The sentence's index. */
	readonly index: number;
	/** The cue's unit. */
	readonly at: number;
	/** The attribution before it in its sentence, whose source `adding` and `and said` go on with. */
	readonly previous: Attribution | undefined;
	/** Whether the cue is known to report an act of speech, so that its infinitive does as well. */
	readonly act?: boolean;
}

/** `as the minister put it` */
export const PUT_IT: CueVerb = { lemma: 'put it', group: 'say', form: 'finite', noun: false };

/** Verbs of speech that are two words, by the first: what the second is, and how they are used. Our own list. */
export const IDIOMS: ReadonlyMap<string, { readonly second: string; readonly verb: CueVerb }> = new Map(
	(
		[
			['put puts', 'it', PUT_IT],
			['shot shoots fired fires hit hits', 'back', { lemma: 'shoot back', group: 'utter', form: 'finite', noun: false }],
			['went goes', 'on', { lemma: 'go on', group: 'utter', form: 'finite', noun: false }],
			['chimed chimes piped pipes', 'in', { lemma: 'chime in', group: 'utter', form: 'finite', noun: false }],
		] as const
	).flatMap(([forms, second, verb]) => forms.split(' ').map((form) => [form, { second, verb }] as const)),
);
