/** What the worker remembers of the documents that it was asked for last. The host uses it as well, and nothing of the engine may come along. */
import type { EngineCache } from '../engine/engine-cache.js';
import type { PlaceCache } from '../register/index-of.js';
import type { AnnotatedText } from './patch.js';
import type { CheckedText } from './views.js';

/** One document. */
export interface ServedDocument {
	/** Made again after a reading that took too long. */
	cache: EngineCache;
	/** What is known of a register's names in it. */
	readonly places: PlaceCache;
	/** The last answer; undefined before the first one. */
	last?: Answered & CheckedText;
}

/** What the host was answered to the request of that id. */
export interface Answered extends AnnotatedText {
	readonly id: number;
}
