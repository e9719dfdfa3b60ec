/** Says why the archive takes a name of an article for the same as in others. */
import type { SqlValue } from './database.js';
import { WHY } from './cluster.js';

/** The reason in words. `articles`: how many have the name; `entry`: the register’s. */
export function whyInWords(why: number, articles: number, entry: SqlValue): string {
	switch (why) {
		case WHY.register:
			return typeof entry === 'string' ? `entry “${entry}” of the register` : 'an entry of the register';
		case WHY.answer:
			return 'an answer of yours';
		case WHY.most:
			return 'same full name; nearly all who bear it here are this one';
		case WHY.name:
			return articles > 1 ? 'same full name, and nothing that contradicts it' : 'in this article alone';
		default:
			return 'by itself: nothing says whether it is the same as elsewhere';
	}
}
