/** The house register: what a newsroom knows of names, for every article. Types and constants; no behaviour. */
import type { EntityType } from '../annotations.js';

/** What the files call themselves. */
export const REGISTER_FORMAT = 'copydesk-register';
export const REGISTER_VERSION = 1;
/** The name under which a folder has its register. */
export const REGISTER_FILE = 'copydesk.register.json';

/** What somebody is, and when. */
export interface RegisterRole {
	/** As the house writes it: `mayor of Northport`. */
	readonly title: string;
	/** The first and the last day, month or year: `2024-03-04`, `2024-03`, `2024`; left out where it is open or not known. */
	readonly from?: string;
	readonly to?: string;
	/** Where that is known from. */
	readonly source?: string;
}

/** A form that the house does not print. */
export interface AvoidedForm {
	readonly form: string;
	readonly why?: string;
}

/** One person, organization, place …, in whatever article. */
export interface RegisterEntry {
	/** Stays the same for ever, in whatever way the name changes. */
	readonly id: string;
	/** The house spelling. */
	readonly name: string;
	readonly type: EntityType;
	/** Other forms that the house accepts. */
	readonly aliases?: readonly string[];
	readonly avoid?: readonly AvoidedForm[];
	readonly roles?: readonly RegisterRole[];
	/** What it is elsewhere: Wikidata, the own archive. */
	readonly uri?: string;
	readonly note?: string;
	/** Ids of entries that are easily taken for this one. */
	readonly distinctFrom?: readonly string[];
}

/** A register, as one file has it or as several give it. */
export interface Register {
	readonly $schema?: string;
	readonly format: typeof REGISTER_FORMAT;
	readonly version: typeof REGISTER_VERSION;
	readonly entries: readonly RegisterEntry[];
	/** Words that are no names here, letter by letter. */
	readonly never?: readonly string[];
}

/** A register with nothing in it. */
export const EMPTY_REGISTER: Register = { format: REGISTER_FORMAT, version: REGISTER_VERSION, entries: [] };
