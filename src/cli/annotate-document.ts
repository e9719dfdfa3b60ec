/** Annotates one document, in whatever thread: what it gives goes to a file or back to the caller, and what is to be said goes back too. */
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Readable } from 'node:stream';
import type { Annotations } from '../annotations.js';
import { FORMATS } from '../formats/formats.js';
import { annotationsToJsonLine } from '../formats/json.js';
import { annotatedArticle, partlyRead } from './annotate-article.js';
import { annotatedLine } from './annotate-line.js';
import { readArticleFile } from './article-file.js';
import { isArticle } from './article-files.js';
import type { DocumentOptions } from './document-options.js';
import { labelOf, type ArticleInput, type InputDocument, type LineInput, type UnreadInput } from './input-document.js';
import { terminalLine } from '../views/plain-text.js';
import { faultOf, type Annotate } from './io.js';
import type { ProofAdder } from './prover.js';
import { writeOutput } from './write-file.js';

/** What became of a document. */
export interface Outcome {
	readonly input: string;
	readonly status: 'done' | 'failed' | 'no article';
	/** What the stream gets. */
	readonly output?: string;
	/** For standard error, in order. */
	readonly messages: readonly string[];
	/** Why sources of it could not be read. */
	readonly sourceFaults?: readonly string[];
	/** Why it failed. */
	readonly error?: string;
	/** SHA-256 of the text. */
	readonly digest?: string;
	readonly words: number;
	readonly seconds: number;
	/** Whether an earlier run has done it. */
	readonly isEarlier?: true;
}

/** What a document gives before it is known how long that took. */
type Untimed = Omit<Outcome, 'input' | 'seconds' | 'words'> & { readonly text?: string };

/** Annotates a document, with what sources prove of its quotes where `proofs` is given. Never rejects: a document that fails is one that failed. */
export async function annotateDocument(
	document: InputDocument,
	annotate: Annotate,
	stdin: Readable,
	options: DocumentOptions,
	proofs?: ProofAdder,
): Promise<Outcome> {
	const from = performance.now();
	const { text = '', ...outcome } = await untimed(document, annotate, stdin, options, proofs);
	const seconds = (performance.now() - from) / 1000;
	return { ...outcome, input: labelOf(document), words: wordsIn(text), seconds };
}

async function untimed(
	document: InputDocument,
	annotate: Annotate,
	stdin: Readable,
	options: DocumentOptions,
	proofs: ProofAdder | undefined,
): Promise<Untimed> {
	if (document.kind === 'article') return ofArticle(document, annotate, stdin, options, proofs);
	return document.kind === 'line' ? ofLine(document, annotate, options) : ofUnread(document);
}

/** It has a line in the output, as every line of the input has: `--resume` counts them. */
function ofUnread({ label, error }: UnreadInput): Untimed {
	const message = terminalLine(`${label}: ${error}`);
	return { status: 'failed', output: `${JSON.stringify({ error: message })}\n`, messages: [message], error };
}

/** Words as a text editor counts them. */
function wordsIn(text: string): number {
	return text.match(/\S+/g)?.length ?? 0;
}

function ofLine({ label, bytes }: LineInput, annotate: Annotate, { date }: DocumentOptions): Untimed {
	const { json, error, text, annotations } = annotatedLine(annotate, bytes, date);
	if (error !== undefined) return { status: 'failed', output: `${json}\n`, messages: [`${label}: ${error}`], error };
	return { status: 'done', output: `${json}\n`, text, ...digestOf(annotations), messages: partlyRead(label, annotations) };
}

async function ofArticle(
	document: ArticleInput,
	annotate: Annotate,
	stdin: Readable,
	options: DocumentOptions,
	proofs: ProofAdder | undefined,
): Promise<Untimed> {
	try {
		const article = await readArticleFile(document.path, stdin, options.corrections);
		const { text } = article;
		if (!isArticle(document, text)) return { status: 'no article', messages: [] };
		const { annotations: unproved, messages } = annotatedArticle(annotate, article, options.date);
		const { annotations, faults } = (await proofs?.added(document.path, article, unproved)) ?? { annotations: unproved, faults: [] };
		const done = { status: 'done', text, ...digestOf(annotations), ...(faults.length > 0 && { sourceFaults: faults }) } as const;
		const all = [...article.warnings, ...messages];
		if (document.target === undefined) return { ...done, output: streamed(document, annotations, text, options), messages: all };
		await put(document.target, annotations, text, options);
		return { ...done, messages: [...all, ...otherName(document)] };
	} catch (error) {
		const message = faultOf(document.path, error);
		return { status: 'failed', messages: [message], error: message };
	}
}

/** Several documents on one stream are JSON Lines, which every reader of streams can part again; the path says which is which. */
function streamed({ path }: ArticleInput, annotations: Annotations, text: string, { format, asLine }: DocumentOptions): string {
	if (!asLine) return FORMATS[format].write(annotations, text);
	return `${annotationsToJsonLine({ ...annotations, id: path })}\n`;
}

function digestOf({ article: { sha256 } }: Annotations): { readonly digest?: string } {
	return sha256 === undefined ? {} : { digest: sha256 };
}

function otherName({ path, target = '', usualName }: ArticleInput): string[] {
	if (usualName === undefined || basename(target) === basename(usualName)) return [];
	return [`${path} went to ${target}: another article has ${basename(usualName)}`];
}

async function put(path: string, annotations: Annotations, text: string, { format, force }: DocumentOptions): Promise<void> {
	const { ending, write: written } = FORMATS[format];
	// brat wants the text beside its annotations. It comes first: annotations beside another text would be wrong.
	if (format === 'brat') await writeOutput({ path: path.slice(0, -ending.length) + '.txt', text, kind: 'copy' }, force);
	const { corrections = [] } = annotations;
	await writeOutput({ path, text: written(annotations, text), kind: format, corrections }, force);
}
