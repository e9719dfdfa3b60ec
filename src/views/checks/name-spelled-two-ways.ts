/** One name in two spellings: `Brudziński` and `Brudzinski`. The frequent one may be the wrong one, so both ways are offered. */
import type { Mention } from '../../annotations.js';
import type { CheckInput, Finding, Fix, FixEdit } from './check.js';
import type { Translate } from '../phrase.js';
import { spellingPairs, type NameSpelling } from './spellings.js';

/** One finding for each pair of spellings, at the first place of the rarer. */
export function* nameSpelledTwoWays({ t, text, index }: CheckInput): Generator<Finding> {
	for (const [a, b] of spellingPairs(text, index)) {
		const finding = findingFor({ t, text }, a, b, (span) => index.markedPieces.holds(span));
		if (finding) yield finding;
	}
}

function findingFor(
	{ t, text }: Pick<CheckInput, 't' | 'text'>,
	a: NameSpelling,
	b: NameSpelling,
	isQuoted: (mention: Mention) => boolean,
): Finding | undefined {
	const [rarer, other] = isRarer(a, b) ? [a, b] : [b, a];
	const [here, ...more] = rarer.places;
	const [there] = other.places;
	if (!here || !there || isOnlyQuoted(rarer, isQuoted) || isOnlyQuoted(other, isQuoted)) return undefined;
	return {
		check: 'name-spelled-two-ways',
		start: here.start,
		end: here.end,
		message: t('“{0}” is spelled “{1}” elsewhere in this article ({2}).', rarer.word, other.word, times(t, other.places.length)),
		evidence: [
			{ start: there.start, end: there.end, message: t('“{0}” stands here.', other.word) },
			...more.slice(0, 8).map(({ start, end }) => ({ start, end, message: t('“{0}” stands here too.', rarer.word) })),
		],
		fixes: [fix({ t, text }, rarer, other.word, isQuoted), fix({ t, text }, other, rarer.word, isQuoted)],
	};
}

/** A spelling that only quotations use is the quoted writer's own. */
function isOnlyQuoted(spelling: NameSpelling, isQuoted: (mention: Mention) => boolean): boolean {
	return spelling.places.every((place) => isQuoted(place.mention));
}

function isRarer(a: NameSpelling, b: NameSpelling): boolean {
	const difference = a.places.length - b.places.length;
	return difference < 0 || (difference === 0 && (a.places[0]?.start ?? 0) > (b.places[0]?.start ?? 0));
}

function fix({ t, text }: Pick<CheckInput, 't' | 'text'>, from: NameSpelling, to: string, isQuoted: (mention: Mention) => boolean): Fix {
	const edits = from.places.map((place): FixEdit => {
		const word = text.slice(place.start, place.end);
		const capitals = word.length > 1 && word === word.toUpperCase();
		return { start: place.start, end: place.end, text: capitals ? to.toUpperCase() : to, quoted: isQuoted(place.mention) };
	});
	return { title: t('Change “{0}” to “{1}” ({2})', from.word, to, times(t, edits.length)), edits };
}

function times(t: Translate, count: number): string {
	return count === 1 ? t('once') : count === 2 ? t('twice') : t('{0} times', count);
}
