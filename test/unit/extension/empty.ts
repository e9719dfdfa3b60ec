import type { Annotations } from '../../../src/annotations.js';

/** Annotations of an empty text. */
export const EMPTY: Annotations = {
	format: 'copydesk-annotations',
	version: 1,
	article: { length: 0, date: null },
	entities: [],
	mentions: [],
	quotes: [],
	dates: [],
};
