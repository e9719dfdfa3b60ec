/** Says in a few words what a correction says. */
import type { Correction } from '../annotations.js';
import type { Translate } from './phrase.js';
import { kindInWords, typeInWords } from './labels.js';

/** `not a name`, `place`, `context: mayor of Northby` … Words of the article stand in it as they are. */
export function correctionInWords(correction: Correction, t: Translate): string {
	const words = { t: (message: string) => t(message), locale: 'en' };
	switch (correction.kind) {
		case 'name':
		case 'type':
			return typeInWords(correction.type, words);
		case 'not-a-name':
			return t('not a name');
		case 'same':
			return t('the same as “{0}”', correction.other.exact);
		case 'different':
			return t('not “{0}”', correction.other.exact);
		case 'entity-name':
			return t('called “{0}”', correction.name);
		case 'context':
			return correction.context === null ? t('no context') : t('context: {0}', correction.context);
		case 'quote':
			return kindInWords(correction.quote, words);
		case 'not-a-quote':
			return t('not a quote');
		case 'speaker':
			if (correction.sourceText !== undefined) return t('said by “{0}”', correction.sourceText);
			return correction.speaker ? t('said by “{0}”', correction.speaker.exact) : t('said by nobody named');
		case 'checked':
			return t('checked by {0}', correction.by);
		case 'note':
			return t('note: {0}', correction.note);
		case 'ignored':
			// With the words of a quote it accepts these, as its card says.
			if (correction.text !== undefined)
				return correction.reason === undefined ? t('accepted as edited') : t('accepted as edited: {0}', correction.reason);
			return correction.reason === undefined ? t('finding ignored') : t('finding ignored: {0}', correction.reason);
		case 'source':
			return t('source: {0}', correction.file);
	}
}
