/**
 * Organizations that news calls by several names of which none shortens the other. Common knowledge; written
 * out by hand. Only who is who is taken from here, never what an article says of them.
 */
import { wordsOf } from './folding.js';

const ROWS = `
Islamic State|ISIS|ISIL|IS|Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State group
Pentagon|Department of Defense|Defense Department|US Department of Defense|DoD
al-Qaeda|al-Qaida|al Qaeda|Al-Qa'ida|al Qaida
Popular Mobilization Forces|PMF|Popular Mobilisation Forces|Hashd al-Shaabi|Hashed al-Shaabi|Popular Mobilization Units|PMU
Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard|Iranian Revolutionary Guard
Hezbollah|Hizbullah|Hizbollah
Federal Reserve|Fed
Group of Seven|G7|G-7
Group of Eight|G8|G-8
Group of Twenty|G20|G-20
House of Representatives|House|U.S. House of Representatives|U.S. House
Associated Press|AP
Agence France-Presse|AFP
British Broadcasting Corporation|BBC
Marines|U.S. Marines|Marine Corps|U.S. Marine Corps|United States Marine Corps
Médecins Sans Frontières|Doctors Without Borders|MSF
World Health Organization|WHO
MI5|Security Service
MI6|Secret Intelligence Service
Metropolitan Police|Met|Scotland Yard
Nobel Prize|Nobel
Koran|Qur'an|Quran
`;

/** Folded words of each name, joined by spaces → the first name of its row. */
export const KNOWN_ALIASES: ReadonlyMap<string, string> = new Map(
	ROWS.trim()
		.split('\n')
		.flatMap((row) => {
			const names = row.split('|');
			return names.map((name) => [wordsOf(name).join(' '), names[0] ?? ''] as const);
		}),
);
