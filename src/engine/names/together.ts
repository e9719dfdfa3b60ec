/** Puts together names that came apart at a comma or behind a ship's prefix: `Robert Vance, Jr.`, `MV Northern Light`. */
import type { Article, Name, Token } from '../types.js';

const SUFFIX = /^[JS]r\.?$/;
/** Prefixes of civil and naval ships, customary abbreviations of several countries; `SS` and `MS` mean other things too often. */
const SHIPS = new Set('MV HMS USS U.S.S. USNS USCGC HMAS HMCS HMNZS RMS RRS RFA FV'.split(' '));

/** `names`, in text order, each whole. */
export function putTogether(article: Article, names: readonly Name[]): Name[] {
	const word = (token: number): string => article.tokens[token]?.text ?? '';
	const whole: Name[] = [];
	for (const name of names) {
		const before = whole.at(-1);
		if (before && name.from < before.to) continue;
		const ship = asShip(name, word);
		if (ship && before && before.to > ship.from) whole.pop();
		whole.push(cut(article, ship ?? withSuffix(name, word)));
	}
	return whole;
}

/** The name as a ship's, where a prefix of ships begins it or stands before it. */
function asShip(name: Name, word: (token: number) => string): Name | undefined {
	if (SHIPS.has(word(name.from)) && name.to - name.from > 1) return { ...name, type: 'work' };
	return SHIPS.has(word(name.from - 1)) ? { ...name, from: name.from - 1, type: 'work' } : undefined;
}

/** A person with the `Jr.` that follows. */
function withSuffix(name: Name, word: (token: number) => string): Name {
	if (name.type !== 'person') return name;
	const suffix = word(name.to) === ',' ? name.to + 1 : name.to;
	return SUFFIX.test(word(suffix)) ? { ...name, to: suffix + 1 } : name;
}

/** The name with the offsets of its tokens. */
function cut(article: Article, name: Name): Name {
	const [start, end] = [(article.tokens[name.from] as Token).start, (article.tokens[name.to - 1] as Token).end];
	return start === name.start && end === name.end ? name : { ...name, start, end };
}
