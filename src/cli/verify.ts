/** `copydesk verify`: holds the quotations of articles against their sources. */
import { dirname, resolve } from 'node:path';
import type { SourceError } from '../sources/source-error.js';
import { shownVerdict, type ShownVerdict } from '../views/verdicts.js';
import { verificationOf, type Verification, type VerifiedQuote } from '../views/verification.js';
import { annotateArticle } from './annotate-article.js';
import { readArticleFile, STDIN, type ArticleFile } from './article-file.js';
import { isAmongSources, isArticle, listedFiles, type ListedFile } from './article-files.js';
import { ArticleSources } from './article-sources.js';
import { EXIT, faultOf, isStyledOn, warn, warnPassedOver, UsageError, write, writeData, type Io } from './io.js';
import { progressOn } from './progress.js';
import { Prover } from './prover.js';
import { SettingsReader } from './settings.js';
import { listedSources } from './source-files.js';
import { verifyReport, type VerifyFormat, type VerifyReport } from './verify-report.js';
import { checkOutput, makeFolder, writeOutput } from './write-file.js';
import { checkWritten, realPlace } from './written-places.js';
import { messageOf } from '../engine/util/message-of.js';

export interface VerifyOptions {
	readonly format: VerifyFormat;
	/** Files, folders and globs; the articles' own sources where none are named. */
	readonly sources?: readonly string[];
	/** The report's file; standard output where none is named. */
	readonly out?: string;
	/** Whether the report replaces a file that another program may have written. */
	readonly force?: boolean;
	/** Quotations with one of these make the run fail. */
	readonly failOn: readonly ShownVerdict[];
	readonly date?: string;
	readonly corrections: boolean;
}

/** An article with the files of its sources. */
interface SourcedArticle extends ListedFile {
	readonly sources: readonly string[];
	/** What is wrong with what it says of its sources. */
	readonly error?: SourceError;
	/** Of standard input, which is read but once. */
	readonly article?: ArticleFile | undefined;
}

/**
 * Verifies articles and writes one report. An article or source that cannot be read costs no other. Returns the exit code: failed where a
 * quotation has a verdict of `failOn`, and where something could not be read. Throws a `UsageError`.
 */
export async function verify(io: Io, args: readonly string[], options: VerifyOptions): Promise<number> {
	const { out, force = false, format } = options;
	const listed = await listedFiles(args, new SettingsReader());
	const articles = await sourcedArticles(io, listed, args, options);
	if (out !== undefined) await checkReport(out, force, [...listed.map(({ path }) => path), ...articles.flatMap(({ sources }) => sources)]);
	const isOne = args.length === 1 && articles.length === 1 && articles[0]?.path === args[0];
	const isStyled = out === undefined && isStyledOn(io.stdout);
	const report = verifyReport(format, io.generator(), { isOne, isStyled });
	const written: string[] = [];
	const put = async (text: string): Promise<void> => {
		if (out !== undefined) written.push(text);
		else if (format === 'text') await write(io.stdout, text);
		else await writeData(io.stdout, text);
	};
	const code = await new VerifyRun(io, options).all(articles, report, put);
	if (out !== undefined) await writeOutput({ path: out, text: written.join(''), kind: 'report' }, true);
	return code;
}

/** What is an article, with its sources: a source of any of the articles is none, nor is what lies in a folder of them, but where it was named by itself. */
async function sourcedArticles(
	io: Io,
	listed: readonly ListedFile[],
	args: readonly string[],
	{ sources, corrections }: VerifyOptions,
): Promise<readonly SourcedArticle[]> {
	const finder = new ArticleSources(new SettingsReader(), sources && (await listedSources(sources)));
	const files: SourcedArticle[] = [];
	for (const file of listed) {
		// What is wrong with it is said when it is its turn.
		const article = await readArticleFile(file.path, io.stdin, corrections).catch(() => undefined);
		const found = article ? await finder.of(file.path, article) : { files: [] };
		files.push({ ...file, ...found, sources: found.files, ...(file.path === STDIN && { article }) });
	}
	const places = new Set(await Promise.all(files.flatMap((file) => file.sources).map(realPlace)));
	const articles: SourcedArticle[] = [];
	for (const file of files) {
		const isSource = isAmongSources(file) || places.has(await realPlace(file.path));
		if (args.includes(file.path) || !isSource) articles.push(file);
	}
	if (articles.length === 0) throw new UsageError('all that is named are sources; name an article');
	return articles;
}

/** Refuses what would cost a file that is read, or somebody's work. */
async function checkReport(out: string, force: boolean, read: readonly string[]): Promise<void> {
	await checkWritten(read, { out });
	try {
		await makeFolder(dirname(resolve(out)));
		await checkOutput({ path: out, text: '', kind: 'report' }, force);
	} catch (error) {
		throw new UsageError(`--out ${out}: ${messageOf(error)}`);
	}
}

/** Verifies one article after the other, and says what cannot be read. */
class VerifyRun {
	readonly #io: Io;
	readonly #options: VerifyOptions;
	readonly #prover: Prover;
	/** Messages about sources: each is written once, however many articles have the source. */
	readonly #messages = new Set<string>();
	readonly #passedOver: string[] = [];
	readonly #withoutSources: string[] = [];
	#code: number = EXIT.done;

	constructor(io: Io, options: VerifyOptions) {
		[this.#io, this.#options] = [io, options];
		this.#prover = new Prover(io.annotate, options.sources);
	}

	/** Verifies all; resolves to the exit code. */
	async all(articles: readonly SourcedArticle[], report: VerifyReport, put: (text: string) => Promise<void>): Promise<number> {
		const progress = progressOn(this.#io.stderr, articles.length);
		await put(report.start);
		for (const article of articles) {
			try {
				const verified = await this.#verified(article);
				if (verified) await put(report.add(verified.verification, verified.unproved));
			} catch (error) {
				this.#fail(faultOf(article.path, error));
			}
			progress?.add(0);
		}
		progress?.stop();
		await put(report.end());
		warnPassedOver(this.#io, this.#passedOver);
		if (this.#withoutSources.length > 0) warn(this.#io, `without sources: ${this.#withoutSources.join(', ')}`);
		return this.#code;
	}

	/** With how many quotations were held against nothing. Undefined for what is no article, and for an article of a folder that has no sources. */
	async #verified(file: SourcedArticle): Promise<{ readonly verification: Verification; readonly unproved: number } | undefined> {
		const { date, corrections, failOn } = this.#options;
		const article = file.article ?? (await readArticleFile(file.path, this.#io.stdin, corrections));
		const { text } = article;
		if (!isArticle(file, text)) this.#passedOver.push(file.path);
		else if (file.sources.length === 0 && !file.isNamed) this.#withoutSources.push(file.path);
		else {
			const annotations = annotateArticle(this.#io, this.#io.annotate, article, date);
			if (file.error) this.#fail(file.error.message);
			if (file.sources.length === 0) this.#fail(`${file.path} has no sources; name them with --sources`);
			const { unread, ...proved } = await this.#prover.proved(text, annotations, file.sources);
			for (const { message } of unread) this.#fail(message);
			const verification = verificationOf({ path: file.path, text, annotations, ...proved });
			if (verification.quotes.some((quote) => isAmong(failOn, quote))) this.#code = EXIT.failed;
			return { verification, unproved: proved.quotations.length - proved.proofs.length };
		}
		return undefined;
	}

	#fail(message: string): void {
		this.#code = EXIT.failed;
		if (this.#messages.size < this.#messages.add(message).size) warn(this.#io, message);
	}
}

/** What is altered in substance is altered; what an editor accepted fails nothing. */
function isAmong(failOn: readonly ShownVerdict[], quote: VerifiedQuote): boolean {
	return !quote.accepted && (failOn.includes(quote.verdict) || failOn.includes(shownVerdict(quote)));
}
