/** A register as large as a newsroom's. */
import { FEMALE_FORENAMES } from '../src/engine/lexicon/forenames.js';
import type { RegisterEntry } from '../src/register/register.js';

/** Names that the articles have, as far as they go, and made ones: forenames that occur, so that look-ups go beyond the first word. */
export function madeEntries(articles: readonly string[], count: number): RegisterEntry[] {
	const real = [...new Set(articles.join('\n').match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu))].slice(0, count / 4);
	const forenames = [...FEMALE_FORENAMES].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
	return Array.from({ length: count }, (_, number) => {
		const forename = forenames[number % forenames.length] ?? '';
		const name = real[number] ?? `${forename} Surname${number}`;
		return { id: `e${number}`, name, type: 'person', aliases: [`${name} Jr.`] };
	});
}
