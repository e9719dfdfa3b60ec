/** What types and kinds are called in the reader's language. Every phrase is written out, so that it can be collected for translation. */
import type { EntityType, QuoteKind } from '../annotations.js';
import type { Words } from './phrase.js';

/** `person`, `organization` … */
export function typeInWords(type: EntityType, { t }: Words): string {
	switch (type) {
		case 'person':
			return t('person');
		case 'organization':
			return t('organization');
		case 'place':
			return t('place');
		case 'group':
			return t('group');
		case 'event':
			return t('event');
		case 'work':
			return t('work');
	}
}

/** `direct quote`, `indirect quote` … */
export function kindInWords(kind: QuoteKind, { t }: Words): string {
	switch (kind) {
		case 'direct':
			return t('direct quote');
		case 'partial':
			return t('partial quote');
		case 'indirect':
			return t('indirect quote');
		case 'act':
			return t('reported act');
		case 'mention':
			return t('words in marks that nobody says');
	}
}

/** `direct`, `indirect` …, for lists that hold quotes and nothing else. */
export function shortKindInWords(kind: QuoteKind, { t }: Words): string {
	switch (kind) {
		case 'direct':
			return t('direct');
		case 'partial':
			return t('partial');
		case 'indirect':
			return t('indirect');
		case 'act':
			return t('act');
		case 'mention':
			return t('mention');
	}
}

/** The words with a capital at their start. */
export function capitalized(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The link to all quotes of a speaker. */
export function allQuotesLabel(pronoun: 'he' | 'she' | 'they' | 'it', { t }: Words): string {
	switch (pronoun) {
		case 'he':
			return t('Everything he said');
		case 'she':
			return t('Everything she said');
		case 'they':
			return t('Everything they said');
		case 'it':
			return t('Everything it said');
	}
}
