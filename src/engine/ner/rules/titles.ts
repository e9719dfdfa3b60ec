/** Titles in quotation marks are one name, whatever stands in them: `“Poppy Field at Vetheuil”` is a painting, and no village. */
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import { kindOfNoun } from './described.js';
import { DOUBT } from '../second-pass.js';
import type { Stretch, Wording } from './wording.js';

/** The words of a title, and the token of its quotation mark. */
interface Title extends Stretch {
	readonly mark: number;
}

const OPENING = new Set(['“', '"']);
const CLOSING = /^[”"]$/;
/** Small words within titles of works. */
const SMALL = new Set(
	'a an and as at but by de del der des di du en et for from in into is la le of on or our the to und with your'.split(' '),
);
/** Words in quotation marks behind these are a slogan, a nickname or what somebody wrote, and no title. */
const NO_TITLE = new Set(
	(
		'as banner banners called catchphrase chant chanted chanting chants designation line message moniker motto nickname nicknamed placard placards read ' +
		'reading reads said sang saying says shouted sing singing sign signs slogan slogans theme words'
	).split(' '),
);
const MOST_WORDS = 12;
/** How often such words are a name. */
const TITLE = 0.8;

/** `names`, in text order, all those of a stretch of text, where a title in quotation marks is one name with its own borders. */
export function withQuotedTitles(names: readonly Name[], wording: Wording, stretch: Stretch): readonly Name[] {
	const titles = titlesIn(wording, stretch);
	if (titles.length === 0) return names;
	const mended: Name[] = [];
	let next = 0;
	for (const title of titles) {
		// A name may hold several titles.
		if ((names[next - 1]?.to ?? 0) > title.from) continue;
		const before = next;
		while ((names[next]?.to ?? Infinity) <= title.from) next++;
		const within = next;
		while ((names[next]?.from ?? Infinity) < title.to) next++;
		mended.push(...names.slice(before, within), ...titled(title, names.slice(within, next), wording));
	}
	return [...mended, ...names.slice(next)];
}

function titlesIn(wording: Wording, stretch: Stretch): Title[] {
	const found: Title[] = [];
	const { tokens } = wording.article;
	for (let token = stretch.from; token < stretch.to; token++) {
		if (!OPENING.has(wording.word(token)) || tokens[token + 1]?.spaced !== false || isNoTitle(token - 1, wording)) continue;
		const from = /^(?:a|an|the)$/.test(wording.word(token + 1)) ? token + 2 : token + 1;
		const to = /^(?:Mrs?|Ms|Dr|Miss)\.?$/.test(wording.word(from)) ? -1 : endOfTitle(from, wording);
		if (to > 0) found.push({ mark: token, from, to });
	}
	return found;
}

/** Whether what stands in quotation marks behind a token is no title; `a novel called “…”` is. */
function isNoTitle(before: number, wording: Wording): boolean {
	const further = wording.word(before - 1);
	const isBehind = NO_TITLE.has(wording.word(before)) && wording.isOneLine(before, before + 2);
	return isBehind && further !== 'such' && kindOfNoun(further) === undefined;
}

/** Where a title that begins at a token ends, before its quotation mark and the comma or point that American papers put inside; -1 for none. */
function endOfTitle(from: number, wording: Wording): number {
	let capitals = 0;
	for (let token = from; token <= from + MOST_WORDS; token++) {
		const word = wording.word(token);
		if (CLOSING.test(word)) {
			const to = /^[,.]$/.test(wording.word(token - 1)) ? token - 1 : token;
			return capitals > 1 && wording.isOneLine(from, token + 1) && /^[\p{Lu}\d]/u.test(wording.word(to - 1)) ? to : -1;
		}
		if (startsWithCapital(word)) capitals++;
		else if (!/^[\d:,&'’-]/.test(word) && !SMALL.has(word) && !(word === '.' && CLOSING.test(wording.word(token + 1)))) return -1;
	}
	return -1;
}

/** A title as a name: a work, or the body or event that its last words name; what was found where that reaches as far. */
function titled({ mark, from, to }: Title, found: readonly Name[], wording: Wording): readonly Name[] {
	const [first, last] = [found[0], found.at(-1)];
	const isWhole = first === last && first !== undefined && first.from <= from && first.to >= to && first.confidence >= DOUBT;
	if (isWhole || (first && last && (first.from < from || last.to > to))) return found;
	const isMade = wording.isPossessive(mark - 1);
	const type = !isMade && last?.to === to && (last.type === 'organization' || last.type === 'event') ? last.type : 'work';
	return [wording.named({ from, to, type, confidence: TITLE })];
}
