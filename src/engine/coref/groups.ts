/** Joins the variants of groups: singular, plural and adjective of one people, party or faith. */
import type { Variant } from './variants.js';
import { countryOfDemonym } from '../lexicon/countries.js';
import type { NameSets } from './disjoint-sets.js';
import type { SurfaceForm } from './surface-forms.js';

/** Words for one group that share no stem, a group in each part; those for the people of a country are in the table of countries. */
const IRREGULAR = `
arab arabic|buddhist buddhism|catholic|christian christianity|communist communism|democrat democratic|hindu hinduism|hutu hutus|islamist islamism
jew jewish|kurd kurdish|latino latina|muslim moslem|parisian parisien|protestant protestantism|roma romani gypsy|scientologist scientology
shiite shia|sikh sikhism|socialist socialism|sunni sunnite`;

const STEMS: ReadonlyMap<string, string> = new Map([
	['roman catholic', 'catholic'],
	...IRREGULAR.trim()
		.split(/[|\n]/)
		.flatMap((row) => row.split(' ').map((name, _, [stem = '']): [string, string] => [name, stem])),
]);

export function joinGroups(sets: NameSets, variants: readonly Variant[]): void {
	const byStem = new Map<string, Variant>();
	for (const variant of variants) {
		const stem = variant.surface.fact(stemOfSurface);
		const known = byStem.get(stem);
		if (known) sets.join(known.first, variant.first);
		else byStem.set(stem, variant);
	}
}

function stemOfSurface({ words }: SurfaceForm): string {
	return stemOf(words.join(' '));
}

/** One key for `Iraqi`, `Iraqis`; for peoples of countries the country. */
function stemOf(words: string): string {
	const singular =
		words.length > 4 && words.endsWith('s') && !/(?:ss|us|is)$/.test(words.replace(/is$/, 'i-')) ? words.slice(0, -1) : words;
	const country = countryOfDemonym(words) ?? countryOfDemonym(singular);
	if (country) return `nation ${country}`;
	return STEMS.get(words) ?? STEMS.get(singular) ?? singular;
}
