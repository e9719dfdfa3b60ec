/** What the verdicts on quotations are called, mean and look like. */
import { VERDICTS, type QuoteProof } from '../annotations.js';
import type { Words } from './phrase.js';

/** The verdicts as a reader sees them, the gravest first: what is altered in substance is named so. */
export const SHOWN_VERDICTS = ['altered-in-substance', ...VERDICTS] as const;
/** One of `SHOWN_VERDICTS`. */
export type ShownVerdict = (typeof SHOWN_VERDICTS)[number];

/** Behind a quotation, for readers who do not see the colours: each verdict has a character of its own, all of WGL4, which most fonts have. */
export const VERDICT_SIGNS: Readonly<Record<ShownVerdict, string>> = {
	'altered-in-substance': '!',
	altered: '≠',
	stitched: '+',
	'said-by-another': '↔',
	'not-found': '?',
	shortened: '−',
	tidied: '≈',
	verbatim: '=',
};

/** The verdict of a proof as a reader sees it. */
export function shownVerdict({ verdict, substance }: Pick<QuoteProof, 'verdict' | 'substance'>): ShownVerdict {
	return verdict === 'altered' && substance ? 'altered-in-substance' : verdict;
}

/** The theme colour of a verdict: `copydesk.verdict.saidByAnother`. */
export function verdictColor(verdict: ShownVerdict): string {
	return `copydesk.verdict.${verdict.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** `verbatim`, `altered in substance` … */
export function verdictInWords(verdict: ShownVerdict, { t }: Pick<Words, 't'>): string {
	switch (verdict) {
		case 'altered-in-substance':
			return t('altered in substance');
		case 'altered':
			return t('altered');
		case 'stitched':
			return t('stitched');
		case 'said-by-another':
			return t('said by another');
		case 'not-found':
			return t('not found');
		case 'shortened':
			return t('shortened');
		case 'tidied':
			return t('tidied');
		case 'verbatim':
			return t('verbatim');
	}
}

/** What a verdict means, in one sentence. */
export function verdictExplained(verdict: ShownVerdict, { t }: Pick<Words, 't'>): string {
	switch (verdict) {
		case 'altered-in-substance':
			return t('A negation, a number, a unit or a name is not as in the source.');
		case 'altered':
			return t('Words are replaced, added, or left out without an ellipsis.');
		case 'stitched':
			return t('Pieces from far apart, or in another order, are joined as one quotation.');
		case 'said-by-another':
			return t('The words are there, but the source names another speaker.');
		case 'not-found':
			return t('No source has these words, or only by chance.');
		case 'shortened':
			return t('Words are left out where an ellipsis or the attribution stands.');
		case 'tidied':
			return t('Only fillers and repetitions are left out, or a bracket explains.');
		case 'verbatim':
			return t('The source has the same words.');
	}
}
