/** Reads and writes the calibration of the rules: how often each fired on held-back articles, and was right. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { RuleCount } from './table.js';

/** Firings, and how many of them were right, by the rule's id, by what the rules are for. */
type Calibration = Readonly<Record<string, Readonly<Record<string, readonly [firings: number, right: number]>>>>;

const FILE = new URL('../src/engine/ner/rules/calibration.json', import.meta.url);

/** Writes the counts of one kind of rules, one line a rule; those of the other kinds stay. */
export function writeCalibration(kind: string, counts: readonly RuleCount[]): void {
	const before = JSON.parse(readFileSync(FILE, 'utf8')) as Calibration;
	const own = Object.fromEntries(counts.map(({ id, firings, right }) => [id, [firings, right]] as const));
	const kinds = Object.entries({ ...before, [kind]: own }).sort(([a], [b]) => (a < b ? -1 : 1));
	const text = kinds.map(([name, rules]) => {
		const lines = Object.entries(rules).map(([id, count]) => `\t\t${JSON.stringify(id)}: [${count.join(', ')}]`);
		return `\t${JSON.stringify(name)}: {${lines.length > 0 ? `\n${lines.join(',\n')}\n\t` : ''}}`;
	});
	writeFileSync(FILE, `{\n${text.join(',\n')}\n}\n`);
}
