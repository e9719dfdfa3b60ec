/** Makes ids of new entries. */
import { fold } from '../engine/lexicon/folding.js';

/** An id for a name that is not in `taken`: `Ann Roe` → `ann-roe`, then `ann-roe-2`. */
export function newId(name: string, taken: ReadonlySet<string>): string {
	const plain =
		fold(name)
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-|-$/g, '') || 'entry';
	let id = plain;
	for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
	return id;
}
