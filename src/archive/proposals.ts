/** What the register could learn from the articles. */
import type { RefusedProposal } from './archive.js';

/** What tells a refused proposal from others. */
export function proposalKey({ kind, name, type, words = '' }: RefusedProposal): string {
	return JSON.stringify([kind, type, name, words]);
}
