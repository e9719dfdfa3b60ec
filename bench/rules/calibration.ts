/** Writes the calibration of the rules after the tagger: how often each fired on held-back articles, and was right. */
import { writeFileSync } from 'node:fs';
import type { RuleCount } from './table.js';

/** Found from `out/`, where benches are built to. */
const FILE = new URL('../src/engine/ner/rules/calibration.json', import.meta.url);

/** Writes the counts, one line a rule. */
export function writeCalibration(counts: readonly RuleCount[]): void {
	const lines = counts.map(({ id, firings, right }) => `\t${JSON.stringify(id)}: [${firings}, ${right}]`);
	writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
}
