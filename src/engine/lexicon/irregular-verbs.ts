/** Verbs whose past is not made with `-ed`. */
import { IRREGULAR_VERB_TABLE } from './irregular-verb-table.js';

/** The past and the participle of each of them, by its base form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, { readonly past: string; readonly participle: string; readonly noun: boolean }> = new Map(
	IRREGULAR_VERB_TABLE.trim()
		.split(/[|\n]/)
		.map((row) => {
			const [base = '', past = '', participle = past] = row.split(' ');
			return [base.replace('*', ''), { past, participle, noun: base.endsWith('*') }];
		}),
);
