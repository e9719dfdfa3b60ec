/** Puts a sidecar together, with pauses. */
import type { Annotations, Correction } from '../../annotations.js';
import type { Steps } from '../../corrections/steps.js';
import { writingSidecar, type SidecarArticle } from '../../formats/sidecar.js';

/** The text of a sidecar, and the corrections in it, in the order made. */
export interface Composed {
	readonly all: readonly Correction[];
	readonly json: string;
}

/** Gathers the corrections and writes them down; `before` is the document that the sidecar replaces. */
export function* composing(gathering: Steps<Correction[]>, article: SidecarArticle, before: Annotations | undefined): Steps<Composed> {
	const all = yield* gathering;
	return { all, json: yield* writingSidecar(all, article, before) };
}
