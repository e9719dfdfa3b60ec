/** Says of what kind a source is. */
import type { Entity } from '../annotations.js';
import type { SourceKind } from './audit.js';
import type { SourceDescription } from './description.js';
import { nounKind } from './source-nouns.js';

/** The kind of a source that has a name: a work (`the Fiji report`) is a document. */
export function kindOfEntity({ type }: Entity): SourceKind {
	return type === 'work' ? 'document' : 'named';
}

/** The kind of a source that has none; undefined where the words are nobody’s, or somebody’s whom the article introduces elsewhere. */
export function kindOfDescription({ head, opening, isRestricted, isCapitalized, key }: SourceDescription): SourceKind | undefined {
	switch (nounKind(head)) {
		case 'document':
			return 'document';
		case 'spokesperson':
		case 'judicial':
			return 'office';
		case 'institution':
			return opening === 'a' ? 'unnamed' : 'office';
		case 'office':
			return opening === 'a' ? 'unnamed' : 'office';
		case 'relation':
			return opening === 'whose' || isRestricted ? 'office' : opening === 'the' ? undefined : 'unnamed';
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
