/** Finds the places of corrections in a text that may be edited meanwhile. */
import type { Correction } from '../annotations.js';
import { followed, type Reanchored } from '../corrections/reanchor.js';
import type { TextChange } from '../corrections/shift.js';
import { rebuilding } from './difference.js';
import { CORRECTIONS } from './kinds.js';
import type { Run } from './work.js';

/** What the search needs from its host. */
export interface ReanchoringHost {
	/** The article's text as it is now. */
	text(): string;
	/** Has work done that grows with the article. */
	readonly run: Run;
}

/** Edits since a search began; `unknown` where an edit is unknown. */
interface Search {
	readonly edits: (readonly TextChange[])[];
	unknown: boolean;
}

/** The searches that are under way in one article. */
export class Reanchoring {
	readonly #host: ReanchoringHost;
	readonly #searches = new Set<Search>();

	constructor(host: ReanchoringHost) {
		this.#host = host;
	}

	/** The text was edited; undefined where the edit is unknown. */
	edited(changes: readonly TextChange[] | undefined): void {
		for (const search of this.#searches) {
			if (changes) search.edits.push(changes);
			else search.unknown = true;
		}
	}

	/** The corrections in the text as it is when the answer comes; of those on one subject, the last. */
	async reanchored(corrections: readonly Correction[]): Promise<Reanchored> {
		if (corrections.length === 0) return { held: [], orphans: [] };
		const search: Search = { edits: [], unknown: false };
		this.#searches.add(search);
		try {
			const { held, orphans } = await this.#host.run('reanchor', this.#host.text(), corrections);
			if (!search.unknown) return followed({ held: rebuilding(corrections, held, CORRECTIONS), orphans }, search.edits);
		} finally {
			this.#searches.delete(search);
		}
		return this.reanchored(corrections);
	}
}
