/** Finds the places of corrections in a text that may be edited meanwhile. Knows neither VS Code nor Node. */
import type { Correction } from '../../annotations.js';
import { followed, reanchoring, type Reanchored } from '../../corrections/reanchor.js';
import type { TextChange } from '../../corrections/shift.js';
import type { Steps } from '../../corrections/steps.js';
import { compacting, sayAlike } from '../../corrections/subject.js';

/** What the search needs from its host. */
export interface PlacingHost {
	/** The article's text as it is now. */
	text(): string;
	/** Runs long work to its end, letting others in between its steps. */
	spread<T>(steps: Steps<T>): Promise<T>;
}

/** Edits since a search began; `unknown` where the text changed without telling how. */
interface Search {
	readonly edits: (readonly TextChange[])[];
	unknown: boolean;
}

/** The searches that are under way in one article. */
export class Placing {
	readonly #host: PlacingHost;
	readonly #searches = new Set<Search>();

	constructor(host: PlacingHost) {
		this.#host = host;
	}

	/** The text was edited; undefined where nobody knows how. */
	edited(changes: readonly TextChange[] | undefined): void {
		for (const search of this.#searches) {
			if (changes) search.edits.push(changes);
			else search.unknown = true;
		}
	}

	/** The corrections in the text as it is when the answer comes; of those on one subject, the last. */
	async place(corrections: readonly Correction[]): Promise<Reanchored> {
		const search: Search = { edits: [], unknown: false };
		this.#searches.add(search);
		try {
			const found = await this.#host.spread(placed(this.#host.text(), corrections));
			if (!search.unknown) return followed(found, search.edits);
		} finally {
			this.#searches.delete(search);
		}
		return this.place(corrections);
	}

	/** Somebody else's corrections; where they stand is known better here, where the text is open: those that say the same are `mine`. */
	async placeTheirs(theirs: readonly Correction[], mine: readonly Correction[]): Promise<Correction[]> {
		const own = await this.#host.spread(alikeIn(theirs, new Map(mine.map((correction) => [correction.id, correction]))));
		const { held, orphans } = await this.place(theirs.filter(({ id }) => !own.has(id)));
		const found = new Map([...held, ...orphans.map(({ correction }) => correction)].map((correction) => [correction.id, correction]));
		return theirs.map((correction) => own.get(correction.id) ?? found.get(correction.id) ?? correction);
	}
}

function* placed(text: string, corrections: readonly Correction[]): Steps<Reanchored> {
	const { held, orphans } = yield* reanchoring(text, corrections);
	return { held: yield* compacting(held), orphans };
}

/** By id, those of `mine` that say the same as a correction of theirs. */
function* alikeIn(theirs: readonly Correction[], mine: ReadonlyMap<string, Correction>): Steps<Map<string, Correction>> {
	const alike = new Map<string, Correction>();
	for (const correction of theirs) {
		const own = mine.get(correction.id);
		if (own && sayAlike(own, correction)) alike.set(correction.id, own);
		yield;
	}
	return alike;
}
