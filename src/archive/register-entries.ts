/** Which entry of the register an article’s name is, by its form and by what the article says of it. */
import type { EntityType } from '../annotations.js';
import { acceptedForms } from '../register/accepted-forms.js';
import type { RegisterIndex } from '../register/index-of.js';
import { sharesContentWord } from '../register/content-words.js';
import { EMPTY_REGISTER, type RegisterEntry } from '../register/register.js';
import { nameKey } from './name-key.js';
import { contextFacts, contradiction, NO_FACTS, type Office } from './person-facts.js';
import { groupedByAll } from '../engine/util/grouped.js';

/** What a name is to the register. */
export interface EntryMatch {
	/** The entry; undefined where there is none, and where it is not sure. */
	readonly entry: RegisterEntry | undefined;
	/** How many entries have the name. */
	readonly candidates: number;
}

const NO_ENTRY: EntryMatch = { entry: undefined, candidates: 0 };

/** The entries of a register by the keys of their names; made when it is first asked. */
export class RegisterEntries {
	readonly entries: readonly RegisterEntry[];
	/** Words that are no names. */
	readonly never: readonly string[];
	#byId: ReadonlyMap<string, RegisterEntry> | undefined;
	#byKey: ReadonlyMap<string, readonly RegisterEntry[]> | undefined;

	constructor(register: RegisterIndex | undefined) {
		const { entries, never = [] } = register?.register ?? EMPTY_REGISTER;
		[this.entries, this.never] = [entries, never];
	}

	/** Whether there is none. */
	get isEmpty(): boolean {
		return this.entries.length === 0;
	}

	/** The entry with that id. */
	byId(id: string): RegisterEntry | undefined {
		this.#byId ??= new Map(this.entries.map((entry) => [entry.id, entry]));
		return this.#byId.get(id);
	}

	/** The entry that a name of that key is, if the article describes it so. */
	match(key: string, type: EntityType, context: string | null): EntryMatch {
		if (this.isEmpty) return NO_ENTRY;
		this.#byKey ??= groupedByAll(this.entries, entryKeys);
		const candidates = this.#byKey.get(key) ?? [];
		if (candidates.length === 0) return NO_ENTRY;
		const likely = type === 'person' && context !== null ? agreeing(candidates, context) : candidates;
		return { entry: likely.length === 1 ? likely[0] : undefined, candidates: candidates.length };
	}
}

/** The keys of an entry’s forms, those to be avoided among them. */
export function entryKeys(entry: RegisterEntry): readonly string[] {
	const forms = [...acceptedForms(entry), ...(entry.avoid ?? []).map(({ form }) => form)];
	return [...new Set(forms.map((form) => nameKey(form, entry.type).key))];
}

/** What of an entry decides who it is. */
export function entryContent({ name, type, aliases = [], avoid = [], roles = [], distinctFrom = [] }: RegisterEntry): string {
	return JSON.stringify([name, type, aliases, avoid.map(({ form }) => form), roles.map(({ title }) => title), distinctFrom]);
}

/** The forms that were found before, or are found now, and not both, by the contents of an entry then and now; of another type, all. */
export function otherForms(before: string | undefined, now: string | undefined): readonly string[] {
	const [typeBefore, formsBefore] = formsIn(before);
	const [typeNow, formsNow] = formsIn(now);
	if (typeBefore !== typeNow) return [...formsBefore, ...formsNow];
	return [...formsBefore.filter((form) => !formsNow.includes(form)), ...formsNow.filter((form) => !formsBefore.includes(form))];
}

/** Type and forms in what `entryContent` wrote. */
function formsIn(content: string | undefined): readonly [string | undefined, readonly string[]] {
	if (content === undefined) return [undefined, []];
	const [name, type, aliases, avoid] = JSON.parse(content) as readonly [string, string, readonly string[], readonly string[]];
	return [type, [name, ...aliases, ...avoid]];
}

/**
 * Those that a description may mean: it shares a word or a field of work with one of their roles, or nothing is known of what they are, or nothing
 * contradicts it and nobody else has the name.
 */
function agreeing(all: readonly RegisterEntry[], context: string): readonly RegisterEntry[] {
	const { offices } = contextFacts(context);
	// The mayor of another town shares a word with the mayor.
	const candidates = all.filter(
		(entry) =>
			!isOtherOffice(
				offices,
				(entry.roles ?? []).flatMap(({ title }) => contextFacts(title).offices),
			),
	);
	const titles = ({ roles = [] }: RegisterEntry): readonly string[] => roles.map(({ title }) => title);
	const byWord = candidates.filter((entry) => titles(entry).some((title) => sharesContentWord(title, context)));
	if (byWord.length > 0) return byWord;
	const { fields } = contextFacts(context);
	const fieldsOf = (entry: RegisterEntry): number => titles(entry).reduce((bits, title) => bits | contextFacts(title).fields, 0);
	const byField = candidates.filter((entry) => (fieldsOf(entry) & fields) !== 0);
	if (byField.length > 0) return byField;
	const isOther = (entry: RegisterEntry): boolean =>
		contradiction({ ...NO_FACTS, fields }, { ...NO_FACTS, fields: fieldsOf(entry) }) !== undefined;
	// `head of the firm` may be said of anybody: of one who has the name alone.
	return candidates.filter((entry) => titles(entry).length === 0 || (candidates.length === 1 && !isOther(entry)));
}

function isOtherOffice(described: readonly Office[], known: readonly Office[]): boolean {
	return contradiction({ ...NO_FACTS, offices: described }, { ...NO_FACTS, offices: known }) === 'offices';
}
