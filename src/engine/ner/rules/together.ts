/** Puts to names what belongs to them: `Robert Vance, Jr.`, `MV Northern Light`, `The Courier`, `Jo “the Oak” Lind`. */
import type { EntityType } from '../../../annotations.js';
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import { HEAD_WORDS } from './head-words.js';
import type { Wording } from './wording.js';

const SUFFIX = /^[JS]r\.?$/;
/** Prefixes of civil and naval ships, customary abbreviations of several countries; `SS` and `MS` mean other things too often. */
export const SHIPS = new Set('MV HMS USS U.S.S. USNS USCGC HMAS HMCS HMNZS RMS RRS RFA FV'.split(' '));
/** What has an article of its own: papers, bands, films. */
const WITH_ARTICLE: ReadonlySet<EntityType> = new Set<EntityType>(['organization', 'work']);
/** What stands before an article in the middle of a sentence. */
const RUNNING = /^(?:[\p{Ll}\p{M}]+|[,;])$/u;
const OPENING = /^[“"‘']$/;
const CLOSING = /^[”"’']$/;
/** At most this many words make a nickname. */
const NICKNAME = 3;

/** `names`, in text order, each whole. */
export function putTogether(names: readonly Name[], wording: Wording): Name[] {
	const whole: Name[] = [];
	for (const name of names) {
		if (name.from < (whole.at(-1)?.to ?? 0)) continue;
		const named = withForename(name, whole, wording) ?? asShip(name, wording) ?? withArticle(withSuffix(name, wording), wording);
		while ((whole.at(-1)?.to ?? 0) > named.from) whole.pop();
		whole.push(wording.cut(named));
	}
	return whole;
}

/** The name as a ship's, where a prefix of ships begins it or stands before it. */
function asShip(name: Name, wording: Wording): Name | undefined {
	if (SHIPS.has(wording.word(name.from)) && name.to - name.from > 1) return { ...name, type: 'work' };
	if (SHIPS.has(wording.word(name.from - 1))) return { ...name, from: name.from - 1, type: 'work' };
	// `MV Professor Odd Lund`: somebody's title belongs to the name of a ship.
	const isTitled = SHIPS.has(wording.word(name.from - 2)) && startsWithCapital(wording.word(name.from - 1));
	return isTitled && wording.isOneLine(name.from - 2, name.to) ? { ...name, from: name.from - 2, type: 'work' } : undefined;
}

/** A person with the `Jr.` that follows. */
function withSuffix(name: Name, wording: Wording): Name {
	if (name.type !== 'person') return name;
	const suffix = wording.word(name.to) === ',' ? name.to + 1 : name.to;
	return SUFFIX.test(wording.word(suffix)) ? { ...name, to: suffix + 1 } : name;
}

/** A body or work with the article before it, where that has a capital in the middle of a sentence: `told The Courier`. */
function withArticle(name: Name, wording: Wording): Name {
	if (!WITH_ARTICLE.has(name.type) || wording.word(name.from - 1) !== 'The') return name;
	if (HEAD_WORDS.get(wording.word(name.to - 1)) === 'organization') return name;
	return RUNNING.test(wording.word(name.from - 2)) && wording.isOneLine(name.from - 2, name.from) ? { ...name, from: name.from - 1 } : name;
}

/** A person whose surname follows a nickname in quotation marks, with the forename before that: `Jo “the Oak” Lind`. */
function withForename(surname: Name, whole: readonly Name[], wording: Wording): Name | undefined {
	if (surname.type !== 'person' || !CLOSING.test(wording.word(surname.from - 1))) return undefined;
	let open = surname.from - 3;
	while (open >= surname.from - 2 - NICKNAME && !OPENING.test(wording.word(open))) open--;
	const forename = whole.findLast(({ to }) => to <= open);
	if (forename?.to !== open || forename.type !== 'person' || !OPENING.test(wording.word(open))) return undefined;
	return wording.isOneLine(forename.from, surname.to) ? { ...surname, from: forename.from } : undefined;
}
