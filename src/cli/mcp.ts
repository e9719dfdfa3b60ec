/**
 * `copydesk mcp`: answers assistants over the Model Context Protocol (https://modelcontextprotocol.io) on standard input and output. A bundle of
 * its own, which is loaded when the command is called: no other command waits for the protocol's library.
 */
import { once } from 'node:events';
import { dirname } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
	CallToolRequestSchema,
	ErrorCode,
	ListToolsRequestSchema,
	McpError,
	type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js';
import * as v from 'valibot';
import { COPYDESK_VERSION } from '../annotations.js';
import { isDay } from '../engine/document/calendar.js';
import type { CheckSeverities } from '../views/checks/reported.js';
import type { RegisterChecks } from '../views/register/run.js';
import { answerTo } from '../views/tools/answer.js';
import type { ToolName, ToolQuery } from '../views/tools/answers.js';
import { annotatedArticle, partlyRead } from './annotate-article.js';
import { readArticleFile, type ArticleFile } from './article-file.js';
import { DocumentError, warn, type Io } from './io.js';
import { jsonSchemaOf, TOOLS, type ToolAnswer, type ArticleArguments } from './mcp-tools.js';
import { memoryWarning } from './memory.js';
import { NearestRegisters, withIndex } from './register-files.js';
import type { ServedFolders } from './served-folders.js';
import type { VerifyServed } from './served-quotes.js';
import { SettingsReader } from './settings.js';
import { Threads } from './threads.js';
import { messageOf } from '../engine/util/message-of.js';

const INSTRUCTIONS =
	'Copydesk reads English news articles on this machine: who is named, who they are by the article itself, who says what, and what an editor may want to put right. It says what the article says, not what is true.';

/** All that a tool does: it reads, and asks nobody. */
const HINTS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** What is asked, of which article. */
type ServedQuery = (Exclude<ToolQuery, { readonly tool: 'verify_quotes' }> | { readonly tool: 'verify_quotes'; readonly path: string }) &
	ArticleArguments;

/** What answers are made from. */
interface Answering {
	readonly io: Io;
	/** The folders whose files may be asked for. */
	readonly served: ServedFolders;
	readonly verify: VerifyServed;
}

/** A call of a tool, as a thread gets it. */
interface ToolCall {
	readonly tool: ToolName;
	readonly args: unknown;
}

/** Threads that answer: a text that takes a minute keeps one of them, and others are answered meanwhile. */
const MOST_THREADS = 2;

/** A thread's part: answers one call after the other. */
export function answerCalls(port: MessagePort, answering: Answering): void {
	port.on('message', ({ tool, args }: ToolCall) => {
		void called(answering, tool, args).then((result) => {
			port.postMessage(result);
		});
	});
}

/** Answers until standard input ends. This thread only hears and says: what grows with a text is done in others. */
export async function serveAssistants(io: Io, served: ServedFolders): Promise<void> {
	const threads = new Threads<ToolCall, CallToolResult>(
		() => io.startThread(served.options),
		MOST_THREADS,
		(_, reason) => failed(`the thread that read it was lost: ${reason}`),
	);
	const underWay = new Set<Promise<CallToolResult>>();
	const { server } = new McpServer({ name: 'copydesk', title: 'Copydesk', version: COPYDESK_VERSION }, { instructions: INSTRUCTIONS });
	server.registerCapabilities({ tools: {} });
	server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: toolList() }));
	server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: args } }) => {
		if (!isToolName(name)) throw new McpError(ErrorCode.InvalidParams, `there is no tool ${name}`);
		const result = threads.outcomeOf({ tool: name, args }).finally(() => underWay.delete(result));
		underWay.add(result);
		return result;
	});
	server.onerror = (error) => {
		warn(io, messageOf(error));
	};
	const ended = Promise.race([once(io.stdin, 'end'), once(io.stdin, 'close')]);
	await server.connect(new StdioServerTransport(io.stdin, io.stdout));
	await ended;
	await Promise.all(underWay);
	await threads.end();
}

function toolList() {
	return Object.entries(TOOLS).map(([name, { title, description, input, output }]) => ({
		name,
		title,
		description,
		inputSchema: jsonSchemaOf(input),
		outputSchema: jsonSchemaOf(output),
		annotations: { title, ...HINTS },
	}));
}

/** Faults of an article, its corrections or the settings are an answer, which the assistant can act on. */
async function called(answering: Answering, name: ToolName, args: unknown): Promise<CallToolResult> {
	try {
		const answer = await answered(answering, questionOf(name, args ?? {}));
		return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: { ...answer } };
	} catch (error) {
		return failed(messageOf(error));
	}
}

function failed(message: string): CallToolResult {
	return { content: [{ type: 'text', text: message }], isError: true };
}

function isToolName(name: string): name is ToolName {
	return Object.hasOwn(TOOLS, name);
}

function questionOf(tool: ToolName, args: unknown): ServedQuery {
	switch (tool) {
		case 'who_is':
			return { tool, ...parsed(TOOLS.who_is.input, args) };
		case 'quotes_by':
			return { tool, ...parsed(TOOLS.quotes_by.input, args) };
		case 'annotate_article':
		case 'check_article':
			return { tool, ...parsed(TOOLS[tool].input, args) };
		case 'verify_quotes':
			return { tool, ...parsed(TOOLS.verify_quotes.input, args) };
	}
}

function parsed<Output>(schema: v.GenericSchema<unknown, Output>, args: unknown): Output {
	const read = v.safeParse(schema, args);
	if (read.success) return read.output;
	const [issue] = read.issues;
	const message = issue.received === 'undefined' ? 'is needed' : issue.message;
	throw new DocumentError([v.getDotPath(issue), message].filter(Boolean).join(': '));
}

async function answered({ io, served, verify }: Answering, query: ServedQuery): Promise<ToolAnswer> {
	if (query.date !== undefined && !isDay(query.date)) throw new DocumentError(`date: there is no day ${query.date}`);
	const { article, severities, register } = await articleOf(io, served, query);
	const { annotations } = annotatedArticle(withIndex(io.annotate, register?.index), article, query.date);
	const warnings = [...article.warnings, ...partlyRead(query.path ?? 'the text', annotations)];
	if (query.tool !== 'verify_quotes') return { ...answerTo(query, article.text, annotations, severities, register), warnings };
	const verified = await verify(io.annotate, served, await served.fileAt(query.path), article, annotations);
	const answer = answerTo({ tool: query.tool, verified }, article.text, annotations, severities);
	return { ...answer, warnings: [...warnings, ...verified.warnings] };
}

/** What is asked about. */
interface AskedArticle {
	readonly article: ArticleFile;
	readonly severities: CheckSeverities;
	readonly register: RegisterChecks | undefined;
}

/** The article, how what its checks find weighs, and its register: settings and register are those above its file, or above the first folder. */
async function articleOf({ stdin }: Io, served: ServedFolders, { path, text }: ArticleArguments): Promise<AskedArticle> {
	if ((path === undefined) === (text === undefined)) throw new DocumentError('either path or text is needed, and not both');
	const file = path === undefined ? undefined : await served.fileAt(path);
	const article = file === undefined ? articleIn(text ?? '') : await readArticleFile(file, stdin, true);
	const folder = file === undefined ? served.first : dirname(file);
	const { severities } = await new SettingsReader().ofFolder(folder);
	return { article, severities, register: await new NearestRegisters().above(folder) };
}

function articleIn(text: string): ArticleFile {
	if (text.trim() === '') throw new DocumentError('the text is empty');
	const large = memoryWarning(Buffer.byteLength(text));
	return { text, corrections: [], orphans: [], warnings: large === undefined ? [] : [`the text ${large}`] };
}
