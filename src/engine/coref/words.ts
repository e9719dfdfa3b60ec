/** Makes the words of names comparable: case, accents, apostrophes, stops and spelling habits aside. */

/** Letters that Unicode does not decompose, and the plain letters that stand for them. */
const PLAIN: ReadonlyMap<string, string> = new Map(
	Object.entries({ ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' }),
);

/** Lower case without accents, apostrophes and full stops; white space collapsed. `Côte d’Ivoire` → `cote divoire`. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	// Most names are plain letters and spaces: nothing more to do.
	if (/^[a-z -]*$/.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/[\p{M}\p{Cf}'’ʼ‘`´.]/gu, '')
		.replace(/[łøđßæœıðþ]/g, (letter) => PLAIN.get(letter) ?? letter)
		.replace(/[\s,/]+/g, ' ')
		.replace(/[‐‑–—]/g, '-')
		.trim();
}

/** British spellings of words in names of institutions, in the American form, and what common abbreviations stand for. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		organisation: ['organization'],
		organising: ['organizing'],
		centre: ['center'],
		defence: ['defense'],
		labour: ['labor'],
		programme: ['program'],
		theatre: ['theater'],
		us: ['united', 'states'],
		usa: ['united', 'states'],
		uk: ['united', 'kingdom'],
		un: ['united', 'nations'],
		eu: ['european', 'union'],
	}),
);

/** The folded words of a name; hyphens and colons part words, `the` in front is left out. */
export function wordsOf(text: string): string[] {
	const folded = fold(text);
	// Most names that are asked for by themselves are one word.
	if (/^[a-z]+$/.test(folded) && !SPELLINGS.has(folded)) return [folded];
	const words: string[] = [];
	for (const word of folded.split(/[ :;!?()-]/)) {
		const spelt = SPELLINGS.get(word);
		if (spelt) words.push(...spelt);
		else if (word !== '') words.push(word);
	}
	return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/**
 * What stays of a word when letters that transliterations exchange are levelled: vowels and doubled letters
 * go, `q`, `c`, `kh` become `k`, `ph` becomes `f`. `soleimani`, `suleymani` → `slmn`.
 */
export function skeleton(word: string): string {
	let bones = '';
	let last = '';
	for (let at = 0; at < word.length; at++) {
		let letter = word.charAt(at);
		if (HARD.includes(letter) && word.charAt(at + 1) === 'h') {
			letter = letter === 'p' ? 'f' : 'k';
			at++;
		} else if (SOFT.includes(letter)) continue;
		else letter = LEVELLED[letter] ?? letter;
		if (letter !== last) bones += letter;
		last = letter;
	}
	return bones;
}

const HARD = 'pkg';
const SOFT = "aeiouyh'-";
const LEVELLED: Readonly<Record<string, string | undefined>> = { q: 'k', c: 'k', z: 's', w: 'v' };

/** Number of single-letter changes between two words, swaps of neighbours counting one; stops counting above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforePrevious: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let best = Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
			row.push(best);
		}
		if (Math.min(...row) > limit) return limit + 1;
		beforePrevious = previous;
		previous = row;
	}
	return previous[b.length] ?? limit + 1;
}
