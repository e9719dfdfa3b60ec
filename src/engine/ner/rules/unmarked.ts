/** Words with a capital that no name holds, where a rule may find one. */
import { startsWithCapital } from '../../document/characters.js';
import type { Draft, RuleContext } from './rule.js';

/**
 * What `nameAt` finds at such words of a paragraph; it is handed the word, where the name must end at the latest, and where the name before
 * it ends.
 */
export function findUnmarked(
	{ names, tokens, paragraph }: RuleContext,
	nameAt: (token: number, end: number, before: number | undefined) => Draft | undefined,
): Draft[] {
	const found: Draft[] = [];
	let next = 0;
	for (let token = paragraph.from; token < paragraph.to; token++) {
		while ((names[next]?.to ?? Infinity) <= token) next++;
		const end = Math.min(paragraph.to, names[next]?.from ?? Infinity);
		if (end <= token || !startsWithCapital(tokens.word(token))) continue;
		const name = nameAt(token, end, names[next - 1]?.to);
		if (!name) continue;
		found.push(name);
		token = name.to - 1;
	}
	return found;
}
