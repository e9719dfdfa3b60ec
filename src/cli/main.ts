#!/usr/bin/env node
/** The command line: `copydesk annotate`, `copydesk cards`. */
import { annotateCorrected } from '../corrections/annotate-corrected.js';
import { loadModel, type Model } from '../engine/ner/model.js';
import type { Io } from './io.js';
import { run } from './program.js';
import { readModelBytes } from './read-model.js';

const model = lazily(() => loadModel(readModelBytes()));
const io: Io = {
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	annotate: (text, corrections, options) => annotateCorrected(text, corrections, { ...options, model: model() }),
};

// `copydesk … | head` closes our output early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.exitCode = await run(process.argv.slice(2), io);

function lazily(load: () => Model): () => Model {
	let loaded: Model | undefined;
	return () => (loaded ??= load());
}
