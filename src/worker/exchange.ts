/** The host's side of what it and the worker both know of a document, so that they tell each other only what has changed. */
import type { Annotations, Correction } from '../annotations.js';
import { differing } from './difference.js';
import type { AnnotateRequest } from './engine.js';
import { CORRECTIONS } from './kinds.js';
import type { Assembly, WorkerRequest } from './protocol.js';
import { LastUsed, type Answered } from './served-documents.js';

/** What is sent for a request. */
export interface Outgoing {
	readonly request: WorkerRequest;
	/** Corrections that the worker does not know; to be sent before the request. */
	readonly added: readonly Correction[];
	/** What the answer will differ from. */
	readonly base: Answered | undefined;
}

/** What one worker knows; another worker knows nothing. */
export class Exchange {
	readonly #known = new LastUsed<Answered>();

	/** What is to be sent. */
	compose({ text, date, file, document, corrections = [], onNames }: AnnotateRequest): Outgoing {
		const base = document === undefined ? undefined : this.#known.get(document);
		const request = {
			text,
			...(date === undefined ? {} : { date }),
			...(file === undefined ? {} : { file }),
			...(document === undefined ? {} : { document }),
			...(base === undefined ? {} : { base: base.id }),
			...(onNames && corrections.length === 0 ? { namesFirst: true as const } : {}),
		};
		if (corrections.length === 0) return { request, added: [], base };
		const { difference, added } = differing(base?.corrections ?? [], corrections, CORRECTIONS);
		return { request: { ...request, corrections: difference }, added, base };
	}

	/** The answer to the request of that id, which both know from then on. */
	conclude(
		id: number,
		{ document, corrections = [], shown }: AnnotateRequest,
		base: Answered | undefined,
		assembly: Assembly,
	): Annotations {
		const annotations = assembly.result(base?.annotations, shown?.());
		if (document !== undefined) this.#known.set(document, { id, corrections, annotations });
		return annotations;
	}

	/** The id of the request that was answered with these very annotations, if it is the last one on the document. */
	idOf(document: string, annotations: Annotations): number | undefined {
		const known = this.#known.get(document);
		return known?.annotations === annotations ? known.id : undefined;
	}

	/** The worker does not know the document any more, or it is closed. */
	forget(document: string | undefined): void {
		if (document !== undefined) this.#known.delete(document);
	}

	/** The worker is another one. */
	clear(): void {
		this.#known.clear();
	}
}
