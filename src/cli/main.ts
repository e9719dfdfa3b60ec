#!/usr/bin/env node
/** The command line, and the threads that it starts. */
import { createHash } from 'node:crypto';
import { createReadStream, fstatSync } from 'node:fs';
import { Readable } from 'node:stream';
import { parentPort, Worker, workerData, type MessagePort } from 'node:worker_threads';
import { loadModel } from '../engine/ner/model.js';
import { generatorOf } from '../formats/generator.js';
import { annotateRegistered } from '../register/annotate-registered.js';
import { budgetFor } from '../worker/budget-for.js';
import type { DocumentOptions, ServedOptions } from './document-options.js';
import { warn, type Annotate, type Io } from './io.js';
import { run } from './program.js';
import { readModelBytes } from './read-model.js';
import { ServedFolders } from './served-folders.js';
import { verifyServed } from './served-quotes.js';
import { serveDocuments } from './thread.js';
import { messageOf } from '../engine/util/message-of.js';

const modelBytes = lazily(readModelBytes);
const model = lazily(() => loadModel(modelBytes()));
const generator = lazily(() => generatorOf(createHash('sha256').update(modelBytes()).digest('hex')));
const annotate: Annotate = (text, corrections, { register, ...options }) => {
	const annotations = annotateRegistered(text, corrections, { ...options, model: model(), budget: budgetFor(text.length) }, register);
	return { ...annotations, generator: generator() };
};

if (parentPort) await serveThread(parentPort, workerData as DocumentOptions | ServedOptions);
else process.exitCode = await runInTerminal();

async function serveThread(port: MessagePort, options: DocumentOptions | ServedOptions): Promise<void> {
	if (!('folders' in options)) {
		serveDocuments(port, annotate, options);
		return;
	}
	const served = await ServedFolders.of(options.folders);
	const { answerCalls } = await import('./mcp.js');
	answerCalls(port, { io: ioOfProcess(), served, verify: verifyServed });
}

function ioOfProcess(): Io {
	return {
		stdin: parentPort ? Readable.from([]) : standardInput(),
		stdout: process.stdout,
		stderr: process.stderr,
		generator,
		annotate,
		startThread: (options) => new Worker(new URL(import.meta.url), { workerData: options }),
	};
}

function runInTerminal(): Promise<number> {
	const io = ioOfProcess();
	// `copydesk … | head` closes our output early: that is no fault.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		warn(io, `standard output: ${messageOf(error)}`);
		process.exit(1);
	});
	// Who has stopped reading our messages wants the output all the same.
	process.stderr.on('error', () => undefined);
	return run(process.argv.slice(2), io);
}

/** Node takes a folder (`< .`) for an empty file; read as a file, it says that it is none. */
function standardInput(): Readable {
	return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
}

function lazily<T>(load: () => T): () => T {
	let loaded: T | undefined;
	return () => (loaded ??= load());
}
