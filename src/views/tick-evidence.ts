/** What a ticked quote was held against, and what has become of that since. */
import type { Quote, QuoteProof, SourcePlace, TickEvidence } from '../annotations.js';
import { dateInWords } from './date-words.js';
import type { Words } from './phrase.js';

/** A source of an article as far as it is known. */
export interface KnownSource {
	/** As places in sources name it. */
	readonly file: string;
	/** `failed` where it is no longer there, or cannot be read. */
	readonly state: 'reading' | 'read' | 'failed';
	/** Hex digest of its bytes. */
	readonly sha256?: string;
}

/** A source that is not what it was when a quote was held against it. */
export interface SourceChange {
	readonly file: string;
	readonly kind: 'changed' | 'gone';
}

/** Places that evidence holds: of words that stand everywhere, a few tell enough. */
const MOST_PLACES = 20;

/** The evidence of a tick: what the quote was found to be. `textOf` gives the text of a source in which places count; undefined where it is not to be had. */
export function evidenceOf(proof: QuoteProof, textOf: (file: string) => string | undefined): TickEvidence {
	const { verdict, substance, places, diff } = proof;
	const words = diff.flatMap(({ source }) => (source === '' ? [] : [source])).join(' ');
	// Of one place they are those of the comparison, which has no time codes and labels; of pieces from several, what stands at each.
	const isJoined = verdict === 'stitched' && places.length > 1;
	const wordsOf = ({ file, start, end }: SourcePlace): string => (isJoined ? textOf(file)?.slice(start, end) : undefined) ?? words;
	return { verdict, substance, places: places.slice(0, MOST_PLACES).map((place) => ({ ...place, words: wordsOf(place) })) };
}

/** Whether a tick with evidence `before` says all that `now` would; without sources there is nothing new to say. */
export function isSameEvidence(now: TickEvidence | undefined, before: TickEvidence | undefined): boolean {
	return now === undefined || (before !== undefined && keyOf(now) === keyOf(before));
}

function keyOf({ verdict, substance, places }: TickEvidence): string {
	return JSON.stringify([verdict, substance, places.map(({ file, sha256, start, end }) => [file, sha256, start, end])]);
}

/**
 * The first source of a ticked quote's evidence that is another file now, or none; undefined while all are what they were, or `sources` are not known yet.
 * A source that was only renamed is what it was.
 */
export function sourceChangeOf({ checked }: Pick<Quote, 'checked'>, sources: readonly KnownSource[] | undefined): SourceChange | undefined {
	if (!sources) return undefined;
	for (const { file, sha256 } of checked?.evidence?.places ?? []) {
		if (sha256 !== undefined && sources.some((source) => source.sha256 === sha256)) continue;
		const known = sources.find((source) => source.file === file);
		if (!known || known.state === 'failed') return { file, kind: 'gone' };
		if (known.state === 'read' && sha256 !== undefined) return { file, kind: 'changed' };
	}
	return undefined;
}

/** What has become of the source since the tick; the date reads as those of the article. */
export function sourceChangeInWords({ file, kind }: SourceChange, { checked }: Pick<Quote, 'checked'>, words: Words): string {
	const { t } = words;
	const values = [file, checked?.by ?? '', dateInWords(checked?.at.slice(0, 10) ?? '', words)];
	const template =
		kind === 'gone'
			? t('{0} is no longer there: {1} checked this quote against it on {2}.')
			: t('{0} has changed since {1} checked this quote on {2}.');
	return template.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
}
