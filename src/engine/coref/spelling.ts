/** Compares spellings: what transliterations and slips of the hand leave of a word. */

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

/** Number of single-letter changes between two words, swaps of neighbours counting one; `limit + 1` for all above `limit`. */
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
	return Math.min(limit + 1, previous[b.length] ?? 0);
}
