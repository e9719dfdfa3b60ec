/** Says why the archive takes a name of an article for the same as in others. */
import type { AppearanceReason } from './archive.js';
import type { SqlValue } from './database.js';
import { WHY } from './cluster.js';

/** The reason of a stored number. `articles`: how many have the name; `entry`: the register’s. */
export function reasonOf(why: number, articles: number, entry: SqlValue): AppearanceReason {
	switch (why) {
		case WHY.register:
			return typeof entry === 'string' ? { kind: 'register', entry } : { kind: 'register' };
		case WHY.answer:
			return { kind: 'answer' };
		case WHY.most:
			return { kind: 'most' };
		case WHY.name:
			return { kind: articles > 1 ? 'name' : 'only' };
		default:
			return { kind: 'isolated' };
	}
}
