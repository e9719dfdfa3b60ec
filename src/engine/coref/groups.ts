/** Joins the forms of groups: singular, plural and adjective of one people, party or faith. */
import type { Form } from './forms.js';
import { countryOfPeople } from '../lexicon/countries.js';
import type { NameSets } from './sets.js';
import type { Wording } from './wordings.js';

/** Forms that share no stem; common knowledge. Each row is one group. */
const IRREGULAR = `
kurd kurdish|turk turkish|jew jewish|democrat democratic|pole polish|dane danish|swede swedish|finn finnish|scot scottish scots scotsman|briton british brit
spaniard spanish|catholic roman catholic|shiite shia shi ite|sunni sunnite|scientologist scientology|buddhist buddhism|muslim moslem|hindu hinduism
christian christianity|communist communism|socialist socialism|islamist islamism|frenchman frenchwoman french|englishman english|irishman irish|dutchman dutch
welshman welsh|arab arabic|roma romani gypsy|sikh sikhism|protestant protestantism|hutu hutus|tutsi tutsis|native american native americans|latino latina|parisian parisien
`;

const STEMS: ReadonlyMap<string, string> = new Map(
	IRREGULAR.trim()
		.split(/[|\n]/)
		.flatMap((row) => {
			const names =
				row === 'catholic roman catholic'
					? ['catholic', 'roman catholic']
					: row === 'shiite shia shi ite'
						? ['shiite', 'shia']
						: row.split(' ');
			return names.map((name) => [name, names[0] ?? ''] as const);
		}),
);

export function joinGroups(sets: NameSets, forms: readonly Form[]): void {
	const byStem = new Map<string, Form>();
	for (const form of forms) {
		const stem = form.wording.fact(stemOfWording);
		const known = byStem.get(stem);
		if (known) sets.join(known.first, form.first);
		else byStem.set(stem, form);
	}
}

function stemOfWording({ words }: Wording): string {
	return stemOf(words.join(' '));
}

/** One key for `Iraqi`, `Iraqis`; for peoples of countries the country. */
function stemOf(words: string): string {
	const singular =
		words.length > 4 && words.endsWith('s') && !/(?:ss|us|is)$/.test(words.replace(/is$/, 'i-')) ? words.slice(0, -1) : words;
	const country = countryOfPeople(words) ?? countryOfPeople(singular);
	if (country) return `nation ${country}`;
	return STEMS.get(words) ?? STEMS.get(singular) ?? singular;
}
