/** Reads each quoted stretch: the attribution in its sentence, and what kind of quote it is. */
import { kindOf, type KindGuess } from './kinds.js';
import { linkWithin, type Link } from './links.js';
import { placeOf, type QuoteContext } from './quote-context.js';

/** A quoted stretch as read: `unit` is its first unit, -1 where it stands inside a name (a nickname). */
export interface Spoken extends KindGuess {
	readonly unit: number;
	readonly link: Link | null;
}

/** What each quoted stretch of the article is, by its index. */
export function spokenOf(context: QuoteContext): Spoken[] {
	return context.quoted.map((quoted, index) => {
		const unit = context.frame.unitsOf[index]?.[0] ?? -1;
		if (unit < 0) return { unit, link: null, kind: 'mention', confidence: 0.95 };
		const link = linkAt(context, unit) ?? linkOfLastPiece(context, index, unit);
		const { kind, confidence } = kindOf(context, quoted, unit, link);
		return { unit, link, kind, confidence };
	});
}

function linkAt(context: QuoteContext, unit: number): Link | null {
	return linkWithin(context.frame, context.attributions[placeOf(context, unit).index] ?? [], unit, context.resolved.withoutRules);
}

/** A quote that runs over paragraphs is mostly attributed where it ends. */
function linkOfLastPiece(context: QuoteContext, index: number, first: number): Link | null {
	const last = context.frame.unitsOf[index]?.at(-1);
	return last === undefined || last === first ? null : linkAt(context, last);
}
