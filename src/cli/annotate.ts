/** `copydesk annotate`: any number of articles, in order, by one thread or several. */
import { annotateDocument, type Outcome } from './annotate-document.js';
import { STDIN } from './article-file.js';
import type { DocumentOptions } from './document-options.js';
import { inOrder } from './in-order.js';
import { labelOf, type InputDocument } from './input-document.js';
import { EXIT, warn, warnAll, warnPassedOver, type Annotate, type Io } from './io.js';
import { earlierLines, linesFile, standardOutput, type DocumentOutput } from './output.js';
import { planOf, type AnnotateFlags, type Plan } from './plan.js';
import { progressOn } from './progress.js';
import { doneByLines, doneByTime, isWhole, sameDocuments, type IsDone } from './resume.js';
import { ProofAdder } from './prover.js';
import { readRegisters, withRegister } from './register-files.js';
import { RunReport } from './run-report.js';
import { listedSources } from './source-files.js';
import { Threads } from './threads.js';
import { counted } from '../formats/counted.js';

/** Documents that may wait for one before them, for each thread. */
const WAITING = 8;

/** Annotates what is asked for; one document that fails does not stop the others. Returns the exit code. Throws a `UsageError`. */
export async function annotate(io: Io, args: readonly string[], flags: AnnotateFlags): Promise<number> {
	const plan = await planOf(io, args, flags);
	const options = await optionsOf(flags, plan);
	const { resume = false, force = false } = flags;
	const { articles, documents, linesFile: path = '' } = plan;
	const earlier = resume && plan.linesFile !== undefined ? await earlierLines(plan.linesFile, articles !== null) : undefined;
	const failed = earlier?.failed ?? 0;
	if (failed > 0) warn(io, `${counted(failed, 'document')} failed in an earlier run: see each "error" in ${path}`);
	if (earlier && isWhole(plan, earlier)) return failed > 0 ? EXIT.failed : EXIT.done;
	const isDone = earlier ? doneByLines(plan, earlier, path) : resume ? doneByTime : undefined;
	const checked = earlier && !articles ? sameDocuments(documents, earlier, path) : documents;
	const output = plan.linesFile === undefined ? standardOutput(io) : await linesFile(plan.linesFile, { resume, force });
	try {
		const reported = resume ? (articles?.map((article) => article.path) ?? earlier?.count) : undefined;
		const report = flags.report === undefined ? undefined : await RunReport.at(flags.report, reported);
		const exitCode = await new Run(io, options, flags.jobs, output, report).all({ ...plan, documents: checked }, isDone);
		return failed > 0 ? EXIT.failed : exitCode;
	} finally {
		await output.close();
	}
}

async function optionsOf(flags: AnnotateFlags, { asLine }: Plan): Promise<DocumentOptions> {
	const { date, format, corrections, force = false, sources } = flags;
	const register = flags.register === undefined ? {} : { register: await readRegisters(flags.register) };
	const files = sources === undefined ? {} : { sources: sources === true ? [] : await listedSources(sources) };
	return { format, corrections, force, asLine, ...(date === undefined ? {} : { date }), ...files, ...register };
}

/** Annotates documents and reports what becomes of them. */
class Run {
	readonly #io: Io;
	readonly #options: DocumentOptions;
	readonly #jobs: number;
	readonly #threads: Threads<InputDocument, Outcome> | undefined;
	readonly #output: DocumentOutput;
	readonly #report: RunReport | undefined;
	readonly #proofs: ProofAdder | undefined;
	readonly #annotateText: Annotate;
	readonly #passedOver: string[] = [];
	/** Messages about sources: each is written once, however many articles have the source. */
	readonly #sourceFaults = new Set<string>();
	#failed = 0;

	constructor(io: Io, options: DocumentOptions, jobs: number, output: DocumentOutput, report: RunReport | undefined) {
		[this.#io, this.#options, this.#jobs, this.#output, this.#report] = [io, options, jobs, output, report];
		this.#annotateText = withRegister(io.annotate, options.register);
		this.#proofs = options.sources && new ProofAdder(io.annotate, options.sources);
		this.#threads = jobs > 1 ? new Threads(() => io.startThread(options), jobs, lost) : undefined;
	}

	/** Annotates all that are not done; resolves to the exit code. */
	async all({ documents, articles }: Plan, isDone: IsDone | undefined): Promise<number> {
		const progress = progressOn(this.#io.stderr, articles?.length ?? null);
		try {
			const waiting = this.#threads ? this.#jobs * WAITING : 1;
			let index = 0;
			for await (const outcome of inOrder(withDone(documents, isDone), waiting, (one) => this.#outcome(one))) {
				await this.#take(outcome, index++);
				progress?.add(outcome.words);
			}
		} finally {
			progress?.stop();
			await Promise.all([this.#threads?.end(), this.#report?.close()]);
		}
		await this.#report?.end();
		await this.#output.end();
		warnPassedOver(this.#io, this.#passedOver);
		return this.#failed > 0 ? EXIT.failed : EXIT.done;
	}

	/** What an earlier run has done waits for its turn as well, so that the report is in order whenever the run is killed. */
	#outcome({ document, isDone }: Item): Promise<Outcome> {
		if (!isDone) return this.#annotate(document);
		return Promise.resolve({ input: labelOf(document), status: 'done', messages: [], words: 0, seconds: 0, isEarlier: true });
	}

	/** Standard input is the main thread's. */
	#annotate(document: InputDocument): Promise<Outcome> {
		const isElsewhere = this.#threads !== undefined && labelOf(document) !== STDIN;
		if (isElsewhere) return this.#threads.outcomeOf(document);
		return annotateDocument(document, this.#annotateText, this.#io.stdin, this.#options, this.#proofs);
	}

	async #take(outcome: Outcome, index: number): Promise<void> {
		warnAll(this.#io, outcome.messages);
		for (const fault of outcome.sourceFaults ?? []) if (this.#sourceFaults.size < this.#sourceFaults.add(fault).size) warn(this.#io, fault);
		if (outcome.status === 'failed' || outcome.sourceFaults) this.#failed++;
		if (outcome.status === 'no article') this.#passedOver.push(outcome.input);
		// First the report: whenever the run is killed, what is in the output has been reported.
		if (!outcome.isEarlier || this.#report?.has(outcome, index) === false) await this.#report?.add(outcome);
		if (outcome.output !== undefined) await this.#output.write(outcome.output);
	}
}

/** A document, and whether an earlier run has done it. */
interface Item {
	readonly document: InputDocument;
	readonly isDone: boolean;
}

async function* withDone(documents: Plan['documents'], isDone: IsDone | undefined): AsyncGenerator<Item> {
	let index = 0;
	for await (const document of documents) yield { document, isDone: (await isDone?.(document, index++)) ?? false };
}

/** What becomes of a document whose thread was lost. */
function lost(document: InputDocument, reason: string): Outcome {
	const input = labelOf(document);
	const error = `the thread that read it was lost: ${reason}`;
	// A line has its line in the output, whatever becomes of it.
	const output = document.kind !== 'article' ? { output: `${JSON.stringify({ error })}\n` } : {};
	return { input, status: 'failed', ...output, messages: [`${input}: ${error}`], error, words: 0, seconds: 0 };
}
