/** A thread of `copydesk annotate --jobs N`: takes one document after the other, and gives back what became of each. */
import { Readable } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import { annotateDocument } from './annotate-document.js';
import type { DocumentOptions } from './document-options.js';
import type { InputDocument } from './input-document.js';
import type { Annotate } from './io.js';
import { ProofAdder } from './prover.js';
import { withRegister } from './register-files.js';

/** Answers every document that comes through the port. */
export function serveDocuments(port: MessagePort, annotateAny: Annotate, options: DocumentOptions): void {
	const annotate = withRegister(annotateAny, options.register);
	const proofs = options.sources && new ProofAdder(annotate, options.sources);
	port.on('message', (document: InputDocument) => {
		// Standard input is the main thread's.
		void annotateDocument(document, annotate, Readable.from([]), options, proofs).then((outcome) => {
			port.postMessage(outcome);
		});
	});
}
