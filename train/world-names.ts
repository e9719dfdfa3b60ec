/**
 * Forenames and surnames of some sixty languages and countries: the lists of `@faker-js/faker` (MIT). Training alone, so that it is no
 * dependency: `train/` looks for it in `work/lists/`.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const PACKAGE = 'work/lists/node_modules/@faker-js/faker';
/** Words in Latin letters that begin with a capital. */
const NAME = /^\p{Lu}[\p{Script=Latin}\p{M}'’ -]+$/u;

/** Words in Latin letters alone. */
const WORD = /^\p{Lu}[\p{Script=Latin}\p{M}'’]+$/u;
/** A culture's lists that are shorter than this make no names of their own. */
const FEWEST = 25;

interface Locale {
	readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown } | null;
	readonly location?: { readonly city_name?: unknown } | null;
}

/** Names of one language or country; single words in Latin letters. */
export interface Culture {
	readonly forenames: readonly string[];
	readonly surnames: readonly string[];
	readonly cities: readonly string[];
}

/** The cultures that have all three kinds of names. */
export function readCultures(): Culture[] {
	return readLocales()
		.map(({ person, location }) => ({
			forenames: singleWords(person?.first_name),
			surnames: singleWords(person?.last_name),
			cities: singleWords(location?.city_name),
		}))
		.filter((culture) => Object.values(culture).every(({ length }) => length >= FEWEST));
}

function singleWords(part: unknown): string[] {
	return distinctNames([part]).filter((name) => WORD.test(name));
}

/** The forenames and the surnames. Throws, saying what to install, where the package is missing. */
export function readWorldNames(): { forenames: string[]; surnames: string[] } {
	const locales = readLocales();
	return {
		forenames: distinctNames(locales.map(({ person }) => person?.first_name)),
		surnames: distinctNames(locales.map(({ person }) => person?.last_name)),
	};
}

/** The locales of the package. Throws, saying what to install, where it is missing. */
function readLocales(): Locale[] {
	if (!existsSync(PACKAGE))
		throw new Error('the names are missing: npm install --prefix work/lists @faker-js/faker@10.6.0 (training alone)');
	const { allLocales } = createRequire(import.meta.url)(resolve(PACKAGE)) as { allLocales: Readonly<Record<string, Locale>> };
	return Object.values(allLocales);
}

/** The names in lists, and in records of lists (`female`, `male`, `generic`). */
function distinctNames(parts: readonly unknown[]): string[] {
	const found = new Set<string>();
	const add = (part: unknown): void => {
		if (typeof part === 'string') {
			if (NAME.test(part)) found.add(part);
		} else if (part && typeof part === 'object') for (const inner of Object.values(part)) add(inner);
	};
	for (const part of parts) add(part);
	return [...found].sort();
}
