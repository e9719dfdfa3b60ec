/** A quotation that is not what its sources have. */
import type { Annotations, QuoteProof, Span } from '../../annotations.js';
import { grouped } from '../../engine/util/grouped.js';
import { capitalized } from '../labels.js';
import type { Translate } from '../phrase.js';
import { verdictReason } from '../proof-lines.js';
import { isAccepted } from '../../corrections/words.js';
import { placesInWords } from '../source-places.js';
import { shownVerdict, verdictInWords, type ShownVerdict } from '../verdicts.js';
import type { CheckId, Finding } from './check.js';

/** The checks that need sources, the gravest first, with the verdict that each is about. */
const CHECK_OF: ReadonlyMap<ShownVerdict, CheckId> = new Map([
	['altered-in-substance', 'quote-altered-in-substance'],
	['altered', 'quote-altered'],
	['stitched', 'quote-stitched'],
	['said-by-another', 'quote-from-another-speaker'],
	['not-found', 'quote-not-found'],
] satisfies readonly (readonly [ShownVerdict, CheckId])[]);

/** The check that finds quotations with such a proof; undefined where nothing is wrong with them. */
export function checkOfProof(proof: Pick<QuoteProof, 'verdict' | 'substance'>): CheckId | undefined {
	return CHECK_OF.get(shownVerdict(proof));
}

/** Whether a check holds quotations against sources. */
export function isAboutSources(check: string): boolean {
	return [...CHECK_OF.values()].some((one) => one === check);
}

/** One finding for each quotation that is not its source's and that no editor has accepted as it is: the gravest first, in text order. */
export function sourceFindings(
	text: string,
	{ quotes }: Annotations,
	proofs: ReadonlyMap<string, QuoteProof>,
	isOn: (check: CheckId) => boolean,
	t: Translate,
): readonly Finding[] {
	const found = new Map<CheckId, Finding[]>([...CHECK_OF.values()].map((check) => [check, []]));
	// Pieces around an attribution have one proof.
	for (const [proof, pieces] of grouped(quotes, ({ id }) => proofs.get(id))) {
		const check = proof && checkOfProof(proof);
		if (!check || !isOn(check) || pieces.some((quote) => isAccepted(quote, text))) continue;
		const place = changedPiece(
			text,
			pieces.flatMap(({ spans }) => spans),
			proof,
		);
		if (place) found.get(check)?.push({ check, ...place, message: messageOf(proof, t), evidence: [], fixes: [] });
	}
	return [...found.values()].flat();
}

/** The piece of a quotation in which the first change stands that its verdict rests on; the first one where there is none. */
function changedPiece(text: string, pieces: readonly Span[], { diff }: QuoteProof): Span | undefined {
	const at = diff.findIndex(({ op, allowed }) => op !== 'equal' && !allowed);
	const before = diff.slice(0, Math.max(0, at)).reduce((sum, { article }) => sum + lettersIn(article), 0);
	// What is left out at the end of a piece stands there, what is written otherwise begins the next one.
	let end = diff[at]?.op === 'delete' ? 0 : -1;
	const piece = pieces.find(({ start, end: to }) => (end += lettersIn(text.slice(start, to))) >= before) ?? pieces[0];
	return piece && { start: piece.start, end: piece.end };
}

function lettersIn(words: string): number {
	return words.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** `Altered in substance: left out: “not” (interview.vtt, 14:32)`. */
function messageOf(proof: QuoteProof, t: Translate): string {
	const verdict = shownVerdict(proof);
	const places = placesInWords(proof, { t });
	return `${capitalized(verdictInWords(verdict, { t }))}: ${verdictReason(proof, { t })}${places === '' ? '' : ` (${places})`}`;
}
