/** Which mentions of a name an editor has to tick off. */
import type { Mention } from '../annotations.js';

/** Those by name; all of an entity that has none. */
export function countedMentions(mentions: readonly Mention[]): readonly Mention[] {
	const names = mentions.filter(({ form }) => form === 'name');
	return names.length > 0 ? names : mentions;
}
