/** A registered name that is spelled one or two letters otherwise, or with other capitals. */
import type { Mention } from '../../annotations.js';
import { keyOf } from '../../corrections/spans.js';
import { editDistance } from '../../engine/coref/spelling.js';
import { acceptedForms } from '../../register/accepted-forms.js';
import { comparableForm } from '../../register/form.js';
import type { RecognizedPlace } from '../../register/recognition.js';
import type { Register, RegisterEntry } from '../../register/register.js';
import type { Finding } from '../checks/check.js';
import { differingWords } from '../checks/spellings.js';
import { folded } from '../fold.js';
import { wordsOf } from '../name-parts.js';
import type { RegisterCheckInput } from './input.js';

/** A form that the house prints. */
interface HouseForm {
	readonly form: string;
	readonly entry: RegisterEntry;
}

/** Letters from which on a name of one word is compared; shorter ones are other names as often. */
const SHORTEST_SINGLE = 6;

/** One finding for each other spelling, at its first place. */
export function* houseSpelling(input: RegisterCheckInput): Generator<Finding<'house-spelling'>> {
	const right = new Set(input.places.filter((place) => isWritten(input.text.slice(place.start, place.end), place)).map(keyOf));
	const forms = formsByKey(input.register.register);
	const entries = new Map(input.linked().map(([entity, entry]) => [entity.id, entry]));
	const seen = new Set<string>();
	for (const mention of input.index.mentions.items) {
		if (mention.form !== 'name' || right.has(keyOf(mention)) || seen.has(mention.text)) continue;
		seen.add(mention.text);
		const entry = entries.get(mention.entity);
		const house = (entry && formOf(mention, input, formsOf(entry))) ?? formOf(mention, input, likeForms(forms, mention.text));
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
	return {
		check: 'house-spelling',
		start,
		end,
		message: `“${text}”: the house register spells it “${form}”.`,
		evidence: [],
		fixes: [{ title: `Change “${text}” to “${form}”`, edits: places.map((place) => input.edit(place, form)) }],
	};
}

function formsOf(entry: RegisterEntry): readonly HouseForm[] {
	return acceptedForms(entry).map((form) => ({ form, entry }));
}

/** What a name should read, if it is one of `forms` in another spelling: of a surname, that word alone. */
function formOf({ text, entity }: Mention, { index }: RegisterCheckInput, forms: readonly HouseForm[]): string | undefined {
	const type = index.entity(entity)?.type;
	const words = wordsOf(text);
	for (const { form, entry } of forms) {
		if (folded(form) === folded(text) && form !== text && text !== text.toUpperCase() && (entry.type === type || words.length > 1))
			return form;
		const pair = type === entry.type || words.length > 1 ? differingWords(text, form, entry.type) : undefined;
		if (!pair || (words.length === 1 && !isNear(folded(pair[0]), folded(pair[1])))) continue;
		return text.replace(pair[0], () => pair[1]);
	}
	return undefined;
}

function isNear(a: string, b: string): boolean {
	return Math.min(a.length, b.length) >= SHORTEST_SINGLE && editDistance(a, b, 1) <= 1;
}

/** The forms by what one or two other letters leave as it is. */
function formsByKey({ entries }: Register): ReadonlyMap<string, readonly HouseForm[]> {
	const byKey = new Map<string, HouseForm[]>();
	for (const form of entries.flatMap(formsOf)) {
		for (const key of keysOf(form.form)) {
			const present = byKey.get(key);
			if (present) present.push(form);
			else byKey.set(key, [form]);
		}
	}
	return byKey;
}

function likeForms(forms: ReadonlyMap<string, readonly HouseForm[]>, name: string): readonly HouseForm[] {
	return keysOf(name).flatMap((key) => forms.get(key) ?? []);
}

/** The name without one of its words; of a single word, its first two letters. */
function keysOf(name: string): readonly string[] {
	const words = wordsOf(folded(name));
	if (words.length < 2) return [`1 ${(words[0] ?? '').slice(0, 2)}`];
	return words.map((_, at) => `${words.length} ${at} ${words.filter((__, other) => other !== at).join(' ')}`);
}
