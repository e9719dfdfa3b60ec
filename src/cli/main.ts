/** The command line: `copydesk annotate`. */
import { createInterface } from 'node:readline';
import { annotate } from '../engine/annotate.js';

for await (const line of createInterface({ input: process.stdin })) {
	const { id, text } = JSON.parse(line) as { id: string; text: string };
	process.stdout.write(JSON.stringify({ id, ...annotate(text, { model: null }) }) + '\n');
}
