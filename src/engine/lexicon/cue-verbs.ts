/** The forms of reporting verbs by which cues are found. */
import { formsOf, pastForms } from './inflection.js';
import { isNounForm, REPORTING_VERBS, type ReportingGroup, type ReportingVerb } from './reporting-verbs.js';

export type CueClass = Exclude<ReportingGroup, 'act' | 'thought'>;

/** How a form is used: a finite verb, an `-ing` form, a past participle that may be a finite verb, the stem. */
export type CueForm = 'finite' | 'participle' | 'stem';

export interface CueVerb {
	readonly lemma: string;
	readonly group: CueClass;
	readonly form: CueForm;
	/** Whether the form is a noun or adjective as well (`claims`, `reports`, `stated`). */
	readonly noun: boolean;
}

/** Every form of every verb that is a cue of quotes, in lower case. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map(
	REPORTING_VERBS.flatMap((verb) => (isCue(verb.group) ? cueForms(verb, verb.group) : [])).reverse(),
);

/** Each form of the verb as a cue. */
export function cueForms(verb: ReportingVerb, group: CueClass): [string, CueVerb][] {
	const { base: lemma } = verb;
	return [lemma, ...formsOf(lemma)].map((form) => {
		const kind: CueForm = form === lemma ? 'stem' : form.endsWith('ing') ? 'participle' : 'finite';
		return [
			form,
			{
				lemma,
				group,
				form: kind,
				noun: isNounForm(verb, form) || (!isCue(verb.group) && kind !== 'participle' && !pastForms(lemma).includes(form)),
			},
		];
	});
}

function isCue(group: ReportingGroup): group is CueClass {
	return group !== 'act' && group !== 'thought';
}
