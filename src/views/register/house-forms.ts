/** The forms that the house prints, by what one or two other letters leave as it is. */
import { acceptedForms } from '../../register/accepted-forms.js';
import type { Register, RegisterEntry } from '../../register/register.js';
import { folded } from '../fold.js';
import { wordsOf } from '../name-parts.js';
import { groupedByAll } from '../../engine/util/grouped.js';

/** A form that the house prints. */
export interface HouseForm {
	readonly form: string;
	readonly entry: RegisterEntry;
}

/** The table of a register's forms; it is made when a name is first looked up. */
export class HouseForms {
	readonly #register: Register;
	#byKey: ReadonlyMap<string, readonly HouseForm[]> | undefined;

	constructor(register: Register) {
		this.#register = register;
	}

	/** Forms that may be those of a name, spelled as the house does. */
	like(name: string): readonly HouseForm[] {
		const forms = (this.#byKey ??= groupedByAll(this.#register.entries.flatMap(formsOf), ({ form }) => keysOf(form)));
		return keysOf(name).flatMap((key) => forms.get(key) ?? []);
	}
}

/** The forms of one entry. */
export function formsOf(entry: RegisterEntry): readonly HouseForm[] {
	return acceptedForms(entry).map((form) => ({ form, entry }));
}

/** The name without one of its words; of a single word, its first two letters. */
function keysOf(name: string): readonly string[] {
	const words = wordsOf(folded(name));
	if (words.length < 2) return [`1 ${(words[0] ?? '').slice(0, 2)}`];
	return words.map((_, at) => `${words.length} ${at} ${words.filter((__, other) => other !== at).join(' ')}`);
}
