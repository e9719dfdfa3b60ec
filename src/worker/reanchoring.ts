/** Finds the places of corrections in a text that may be edited meanwhile. */
import type { Correction } from '../annotations.js';
import { followed, type Reanchored } from '../corrections/reanchor.js';
import type { TextChange } from '../corrections/shift.js';
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

/** Searches for one answer, at most: a file that another program keeps rewriting must not be searched for ever. */
const MOST_SEARCHES = 5;

/** The searches that are under way in one article. */
export class Reanchoring {
	readonly #host: ReanchoringHost;
	readonly #searches = new Set<Search>();

	constructor(host: ReanchoringHost) {
		this.#host = host;
	}

	/** Records an edit, so that searches under way can follow it; undefined where it is unknown what changed. */
	edited(changes: readonly TextChange[] | undefined): void {
		for (const search of this.#searches) {
			if (changes) search.edits.push(changes);
			else search.unknown = true;
		}
	}

	/**
	 * The corrections with anchors for the text as it is when the promise resolves, and those without a sure place in it. Known edits during
	 * the search are applied to its answer. After an unknown one (the file changed on disk) it starts again, up to `MOST_SEARCHES` times; then
	 * the last answer counts, since after an unknown edit all anchors are looked for again (`ArticleCorrections.changedUnseen`).
	 */
	async reanchored(corrections: readonly Correction[]): Promise<Reanchored> {
		if (corrections.length === 0) return { held: [], orphans: [] };
		for (let searches = 1; ; searches++) {
			const { found, search } = await this.#searched(corrections);
			if (!search.unknown || searches === MOST_SEARCHES) return followed(found, search.edits);
		}
	}

	/** One search in the text as it is now, and the edits that were made meanwhile. */
	async #searched(corrections: readonly Correction[]): Promise<{ readonly found: Reanchored; readonly search: Search }> {
		const search: Search = { edits: [], unknown: false };
		this.#searches.add(search);
		try {
			return { found: await this.#host.run('reanchor', this.#host.text(), corrections), search };
		} finally {
			this.#searches.delete(search);
		}
	}
}
