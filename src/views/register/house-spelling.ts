/** A registered name that is spelled one or two letters otherwise, or with other capitals. */
import type { Mention } from '../../annotations.js';
import { keyOf } from '../../corrections/spans.js';
import { editDistance } from '../../engine/coref/spelling.js';
import { acceptedForms } from '../../register/accepted-forms.js';
import { comparableForm } from '../../register/form.js';
import type { RecognizedPlace } from '../../register/recognition.js';
import type { Finding } from '../checks/check.js';
import { differingWords } from '../checks/spellings.js';
import { folded } from '../fold.js';
import { wordsOf } from '../name-parts.js';
import { changeFixes } from './change-fixes.js';
import { formsOf, type HouseForm } from './house-forms.js';
import type { RegisterCheckInput } from './input.js';

/** Letters from which on a name of one word is compared; shorter ones are other names as often. */
const SHORTEST_SINGLE = 6;

/** One finding for each other spelling, at its first place. */
export function* houseSpelling(input: RegisterCheckInput): Generator<Finding<'house-spelling'>> {
	const right = new Set(input.places.filter((place) => isWritten(input.text.slice(place.start, place.end), place)).map(keyOf));
	const entries = new Map(input.linked().map(([entity, entry]) => [entity.id, entry]));
	const seen = new Set<string>();
	for (const mention of input.index.mentions.items) {
		if (mention.form !== 'name' || right.has(keyOf(mention)) || seen.has(mention.text)) continue;
		seen.add(mention.text);
		const entry = entries.get(mention.entity);
		const house = (entry && formOf(mention, input, formsOf(entry))) ?? formOf(mention, input, input.forms.like(mention.text));
		if (house) yield findingFor(input, mention, house);
	}
}

/** Whether a place reads as one of the forms, those to be avoided among them, or is all in capitals. */
function isWritten(words: string, { candidates }: RecognizedPlace): boolean {
	const forms = candidates.flatMap((entry) => [...acceptedForms(entry), ...(entry.avoid ?? []).map(({ form }) => form)]);
	return words === words.toUpperCase() || forms.some((form) => comparableForm(form) === comparableForm(words));
}

function findingFor(input: RegisterCheckInput, { text, entity }: Mention, form: string): Finding<'house-spelling'> {
	const places = input.index.mentionsOf(entity).filter((mention) => mention.text === text);
	const [{ start, end } = { start: 0, end: 0 }] = places;
	const message = input.t('“{0}”: the house register spells it “{1}”.', text, form);
	return { check: 'house-spelling', start, end, message, evidence: [], fixes: changeFixes(input, text, form, places) };
}

/** What a name should read, if it is one of `forms` in another spelling: of a surname, that word alone. */
function formOf({ text, entity }: Mention, { index }: RegisterCheckInput, forms: readonly HouseForm[]): string | undefined {
	const type = index.entity(entity)?.type;
	const words = wordsOf(text);
	// `Roe` is spelled as the house has it in `Ann Roe`, though `Ann Rowe` is accepted too.
	if (forms.some(({ form }) => isIn(words, wordsOf(form)))) return undefined;
	for (const { form, entry } of forms) {
		if (folded(form) === folded(text) && form !== text && text !== text.toUpperCase() && (entry.type === type || words.length > 1))
			return form;
		const pair = type === entry.type || words.length > 1 ? differingWords(text, form, entry.type) : undefined;
		if (!pair || (words.length === 1 && !isNear(folded(pair[0]), folded(pair[1])))) continue;
		return text.replace(pair[0], () => pair[1]);
	}
	return undefined;
}

/** Whether words stand so, one after the other, in those of a form. */
function isIn(words: readonly string[], form: readonly string[]): boolean {
	return ` ${form.join(' ')} `.includes(` ${words.join(' ')} `);
}

function isNear(a: string, b: string): boolean {
	return Math.min(a.length, b.length) >= SHORTEST_SINGLE && editDistance(a, b, 1) <= 1;
}
