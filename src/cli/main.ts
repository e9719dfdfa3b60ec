/** The command line: `copydesk annotate`. */
import { createInterface } from 'node:readline';
import { annotate } from '../engine/annotate.js';
import { loadModel } from '../engine/names/model.js';
import { readModelBytes } from './read-model.js';

const model = loadModel(readModelBytes());
for await (const line of createInterface({ input: process.stdin })) {
	const { id, text } = JSON.parse(line) as { id: string; text: string };
	process.stdout.write(JSON.stringify({ id, ...annotate(text, { model }) }) + '\n');
}
