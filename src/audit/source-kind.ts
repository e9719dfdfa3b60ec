/** Says of what kind a source is. */
import type { Entity } from '../annotations.js';
import type { SourceKind } from './audit.js';
import type { SourceDescription } from './description.js';
import { isPluralHead, isProxy, isSoleOffice, nounKind } from './source-nouns.js';

/** The kind of a source that has a name: a work (`the Fiji report`) is a document. */
export function kindOfEntity({ type }: Entity): SourceKind {
	return type === 'work' ? 'document' : 'named';
}

/** The kind of a source that has none; undefined where the words are nobody’s, or somebody’s whom the article introduces elsewhere. */
export function kindOfDescription(description: SourceDescription): SourceKind | undefined {
	const { head, modifier, opening, isRestricted, isCapitalized, complement, key } = description;
	const kind = nounKind(head);
	if (kind !== undefined && isProxy(head) && complement === 'for') return 'office';
	if (kind !== 'document' && isSoleOffice(modifier) && (opening === 'the' || opening === 'whose')) return 'office';
	switch (kind) {
		case 'document':
			// `the paper says`: a newspaper, and no document.
			return head === 'paper' && (opening === 'the' || opening === 'whose') ? 'office' : 'document';
		case 'spokesperson':
		case 'judicial':
			return 'office';
		case 'institution':
		case 'office':
			return opening === 'a' || (opening === 'none' && isPluralHead(head)) ? 'unnamed' : 'office';
		case 'relation':
			if (opening === 'the' && !isRestricted) return undefined;
			// `the father of three`
			if (complement === 'number') return 'unnamed';
			return opening === 'whose' || opening === 'the' ? 'office' : 'unnamed';
		case 'rank':
		case 'person':
		case 'persons':
			return opening === 'the' && !isRestricted ? undefined : 'unnamed';
		case 'anybody':
			return opening === 'the' && !isRestricted && head !== 'source' && head !== 'sources' ? undefined : 'unnamed';
		case undefined:
			return isCapitalized && key.includes(' ') ? 'named' : undefined;
	}
}
