/** Why the engine marks a name, whom a pronoun means, and why it thinks that somebody says a quote: its rules in plain words. */
import type { MentionEvidence } from '../annotations.js';
import type { Words } from './phrase.js';

/** The rule in words; undefined for one that has none. */
export function reasonOf(rule: string, { t }: Words): string | undefined {
	switch (rule) {
		case 'verb-after-quote':
		case 'speaker-after-quote':
			return t('The words after the quote name who says it.');
		case 'cue-before-quote':
		case 'participle-before-quote':
			return t('The words before the quote name who says it.');
		case 'cue-before-clause':
		case 'report-around-quote':
		case 'clause-before-cue':
			return t('The sentence that the quote stands in names who says it.');
		case 'according-to':
			return t('The sentence says according to whom.');
		case 'colon-before-quote':
			return t('The sentence before, which ends in a colon, names who says it.');
		case 'sentence-after-quote':
			return t('The sentence after the quote names who said it.');
		case 'signature':
			return t('The name after the dash signs the quote.');
		case 'carried-in-paragraph':
			return t('Goes on from the quote before it in the same paragraph.');
		case 'carried-over-paragraph':
			return t('Goes on from the quote in the paragraph before, and nobody else is named.');
			return t('The sentence before the quote is about this speaker.');
		case 'subject-of-sentence':
			return t('The sentence of the quote is about this speaker.');
		case 'indirect-act':
			return t('A verb or noun tells what somebody asked, promised, refused or thought.');
		default:
			return rule.startsWith('indirect-') ? t('A verb of saying introduces these words.') : undefined;
	}
}

/** Why words are a name of their type, where more than the model has decided that; undefined where nothing has. */
export function nameReason(evidence: readonly MentionEvidence[], words: Words): string | undefined {
	const reasons = evidence.flatMap(({ rule }) => nameRuleInWords(rule, words) ?? []);
	return evidence.every(({ rule }) => rule === 'model' || rule === 'editor') ? undefined : reasons.join('; ');
}

/** A rule of names in words; undefined for one that has none. */
export function nameRuleInWords(rule: string, { t }: Words): string | undefined {
	switch (rule) {
		case 'model':
			return t('Found by the model');
		case 'retype-described':
			return t('its type is what the article says it is');
		case 'retype-listed':
			return t('its type is that of the only list with it');
		case 'add-quoted-title':
			return t('Found as a title in quotation marks');
		case 'add-vessel':
			return t('Found by the word for a vessel before it');
		case 'add-nicknamed':
			return t('Found by its nickname');
		case 'add-listed-name':
			return t('Found in a list');
		default:
			return undefined;
	}
}

/** Why a pronoun or description is taken for somebody; undefined where nobody says. */
export function referenceReason(evidence: readonly MentionEvidence[], { t }: Words): string | undefined {
	switch (evidence[0]?.rule) {
		case 'only-so-described':
			return t('nobody else here is described so');
		case 'so-described':
			return t('described so elsewhere');
		case 'only-fitting':
			return t('nobody else near can be meant');
		case 'subject-of-sentence':
			return t('whom this sentence is about');
		case 'subject-of-sentence-before':
			return t('whom the sentence before is about');
		case 'named-before':
			return t('the likeliest of those named before');
		case 'named-after':
			return t('who is named next');
		case 'spoke-before':
			return t('who spoke before');
		default:
			return undefined;
	}
}
