/** The house register: what a newsroom knows of names, for every article. Types and constants; no behaviour. */
import type { EntityType, RegisterRole } from '../annotations.js';

export type { RegisterRole };

/** What the files call themselves. */
export const REGISTER_FORMAT = 'copydesk-register';
export const REGISTER_VERSION = 1;
/** The name under which a folder has its register. */
export const REGISTER_FILE = 'copydesk.register.json';

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
