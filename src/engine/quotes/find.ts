/** Finds quotes and who speaks them. */
import type { Span } from '../../annotations.js';
import type { Cast, FoundQuote, Quotation, Resolve } from '../types.js';
import { carriedSource } from './carry.js';
import { kindOf, type SpokenKind } from './kinds.js';
import { linkWithin, type Link } from './links.js';
import { mainSubject, type Phrase } from './phrases.js';
import { placeOf, readScene, type Scene } from './scene.js';
import { sourceOf } from './sources.js';
import { SpeakerFinder } from './speakers.js';

/** The quotes in text order, and the references that their sources resolve to. */
export function findQuotes(cast: Cast, resolve: Resolve): Quotation {
	const scene = readScene(cast);
	const speakers = new SpeakerFinder(resolve);
	const quotes = scene.quoted.map((_, index) => quoteOf(scene, index, speakers));
	return { quotes, references: speakers.references() };
}

/** Who is said to speak a quote, before it is known who that is. */
interface Attributed {
	readonly phrase: Phrase | null;
	/** The sentence in which the phrase stands. */
	readonly sentence: number;
	readonly cue: Span | null;
	readonly rule: string;
	/** Whether the phrase stands where this quote's attribution is, and so is its source. */
	readonly own: boolean;
}

function quoteOf(scene: Scene, index: number, speakers: SpeakerFinder): FoundQuote {
	const stretch = scene.quoted[index];
	const unit = scene.frame.unitsOf[index]?.[0];
	if (!stretch) throw new RangeError(`no quoted stretch ${index}`);
	const unspoken = { kind: 'mention' as const, spans: stretch.spans, speaker: null, source: null, cue: null, rule: 'none', confidence: 0.8, candidates: [] };
	if (unit === undefined) return unspoken;
	const place = placeOf(scene, unit);
	const link = linkWithin(scene.frame, scene.attributions[place.index] ?? [], unit) ?? linkOfLastPiece(scene, index, unit);
	const { kind } = kindOf(scene, stretch, unit, link);
	if (kind === 'mention') return unspoken;
	const text = scene.cast.article.text.slice(stretch.spans[0]?.start, stretch.spans.at(-1)?.end);
	const attributed: Attributed = link
		? { phrase: link.attribution.source, sentence: place.index, cue: spanOf(scene, link.attribution.cue.from, link.attribution.cue.to), rule: link.rule, own: true }
		: unlinked(scene, unit, kind, text);
	return { kind, spans: stretch.spans, cue: attributed.cue, rule: attributed.rule, ...speakerOf(scene, attributed, speakers) };
}

/** A quote that runs over paragraphs is mostly attributed where it ends. */
function linkOfLastPiece(scene: Scene, index: number, first: number): Link | null {
	const last = scene.frame.unitsOf[index]?.at(-1);
	if (last === undefined || last === first) return null;
	return linkWithin(scene.frame, scene.attributions[placeOf(scene, last).index] ?? [], last);
}

function unlinked(scene: Scene, unit: number, kind: SpokenKind, text: string): Attributed {
	const { sentence, index } = placeOf(scene, unit);
	if (kind === 'partial' && sentence.from < unit) {
		const subject = mainSubject(scene.frame.units, sentence.from, unit);
		return { phrase: subject, sentence: index, cue: null, rule: 'subject-of-sentence', own: false };
	}
	const carried = carriedSource(scene, unit, text);
	if (!carried) return { phrase: null, sentence: index, cue: null, rule: 'none', own: false };
	const own = carried.rule === 'sentence-after-quote' || carried.rule === 'colon-before-quote';
	const cue = own && carried.attribution ? spanOf(scene, carried.attribution.cue.from, carried.attribution.cue.to) : null;
	return { phrase: carried.source, sentence: carried.sentence, cue, rule: carried.rule, own };
}

function speakerOf(scene: Scene, attributed: Attributed, speakers: SpeakerFinder): Pick<FoundQuote, 'speaker' | 'source' | 'confidence' | 'candidates'> {
	const source = attributed.phrase ? sourceOf(scene, attributed.phrase, attributed.sentence) : null;
	return speakers.speaker(source, attributed.rule, attributed.own);
}

function spanOf(scene: Scene, from: number, to: number): Span | null {
	const first = scene.frame.units[from];
	const last = scene.frame.units[to - 1];
	return first && last ? { start: first.start, end: last.end } : null;
}
