/** Why the archive takes names for one, asks whether they are, or would avoid a form, in words. */
import type { AppearanceReason, IdentityQuestion, RegisterProposal } from '../../archive/archive.js';
import type { Translate, Words } from '../phrase.js';
import { articlesInWords } from './counts.js';

/** Why two names are asked about. */
export function questionReason(why: IdentityQuestion['why'], { t }: Pick<Words, 't'>): string {
	switch (why) {
		case 'same-name':
			return t('same name, and nothing says which of its bearers');
		case 'fields':
			return t('same name, another field of work');
		case 'offices':
			return t('same name and office, another place');
		case 'gender':
			return t('same name, she here and he there');
		case 'born':
			return t('same name, another age');
		case 'spelling':
			return t('names that differ by a letter or two');
		case 'initials':
			return t('the initials of the other');
	}
}

/** Why a name of an article is taken for the same as in other articles. */
export function appearanceReason(why: AppearanceReason, { t }: Pick<Words, 't'>): string {
	switch (why.kind) {
		case 'register': {
			const { entry } = why;
			return entry === undefined ? t('an entry of the register') : t('entry “{0}” of the register').replace('{0}', () => entry);
		}
		case 'answer':
			return t('an answer of yours');
		case 'most':
			return t('same full name; nearly all who bear it here are this one');
		case 'name':
			return t('same full name, and nothing that contradicts it');
		case 'only':
			return t('in this article alone');
		case 'isolated':
			return t('by itself: nothing says whether it is the same as elsewhere');
	}
}

/** Why a form is to be avoided, as the register keeps it: `“Milan Hruška” in 5 articles, this in 1 article.`. */
export function avoidReason({ name, usual, few }: Extract<RegisterProposal, { readonly kind: 'avoid' }>, t: Translate): string {
	return t('“{0}” in {1}, this in {2}.', name.name, articlesInWords(usual, { t }), articlesInWords(few, { t }));
}
