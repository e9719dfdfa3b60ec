/** Says of what kind a source is. */
import type { Entity } from '../annotations.js';
import type { SourceKind } from './audit.js';
import type { SourceDescription } from './description.js';
import { isPluralHead, nounKind } from './source-nouns.js';

/** The kind of a source that has a name: a work (`the Fiji report`) is a document. */
export function kindOfEntity({ type }: Entity): SourceKind {
	return type === 'work' ? 'document' : 'named';
}

/** The kind of a source that has none; undefined where the words are nobody’s, or somebody’s whom the article introduces elsewhere. */
export function kindOfDescription({ head, opening, isRestricted, isCapitalized, key }: SourceDescription): SourceKind | undefined {
	switch (nounKind(head)) {
		case 'document':
			// `the paper says`: a newspaper, and no document.
			return /^papers?$/.test(head) && (opening === 'the' || opening === 'whose') ? 'office' : 'document';
		case 'spokesperson':
		case 'judicial':
			return 'office';
		case 'institution':
		case 'office':
			return opening === 'a' || (opening === 'none' && isPluralHead(head)) ? 'unnamed' : 'office';
		case 'relation':
			if (opening === 'the' && !isRestricted) return undefined;
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
