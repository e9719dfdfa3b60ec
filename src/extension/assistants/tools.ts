/** The tools that VS Code's own assistants may use: they ask about the article in the active editor, or a file of the workspace. */
import * as vscode from 'vscode';
import { plainMessage } from '../../views/plain-text.js';
import type { ToolName, ToolQuery } from '../../views/tools/answers.js';
import { withoutSources } from '../../views/tools/verified-quotations.js';
import { severitiesFor } from '../checks/shown-findings.js';
import { exists } from '../corrections/vscode-files.js';
import { fileName } from '../documents/file-name.js';
import type { ArticleText } from '../documents/proofs.js';
import type { Services } from '../documents/services.js';
import { annotationsOf, annotationsOfFile } from '../export/annotated.js';
import { textIn } from '../documents/text-in.js';

const TOOL_NAMES: readonly ToolName[] = ['annotate_article', 'who_is', 'quotes_by', 'check_article', 'verify_quotes'];

/** What is asked of an article; what is answered about its sources is found later. */
type AssistantQuery = Exclude<ToolQuery, { readonly tool: 'verify_quotes' }> | { readonly tool: 'verify_quotes' };

/** What a model hands to a tool: anything, perhaps not what package.json asks for. */
type ToolInput = Readonly<Partial<Record<'path' | 'name' | 'speaker', unknown>>>;

/** Registers the tools that package.json contributes, where the host has such. */
export function registerTools(services: Services): vscode.Disposable {
	const host: object = vscode;
	if (!('lm' in host && 'registerTool' in vscode.lm)) return vscode.Disposable.from();
	return vscode.Disposable.from(...TOOL_NAMES.map((tool) => vscode.lm.registerTool(`copydesk_${tool}`, toolOf(tool, services))));
}

function toolOf(tool: ToolName, services: Services): vscode.LanguageModelTool<ToolInput> {
	return {
		prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t('Copydesk reads {0}', plainMessage(labelOf(input))) }),
		invoke: async ({ input }) => {
			const question = questionOf(tool, input);
			const answer = await answered(await fileOf(input), question, services);
			return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer)]);
		},
	};
}

function labelOf({ path }: ToolInput): string {
	return typeof path === 'string' ? path : fileName(vscode.window.activeTextEditor?.document.uri ?? vscode.Uri.file(''));
}

function questionOf(tool: ToolName, { name, speaker }: ToolInput): AssistantQuery {
	switch (tool) {
		case 'who_is':
			return { tool, name: wordsOf('name', name) };
		case 'quotes_by':
			return { tool, speaker: wordsOf('speaker', speaker) };
		case 'annotate_article':
		case 'check_article':
		case 'verify_quotes':
			return { tool };
	}
}

function wordsOf(argument: string, value: unknown): string {
	if (typeof value !== 'string' || value === '') throw new Error(`${argument}: is needed`);
	return value;
}

/** The file that is meant. Throws where it is missing, or lies outside of the workspace; the reader's own article may lie anywhere. */
async function fileOf({ path }: ToolInput): Promise<vscode.Uri> {
	if (path === undefined) {
		const { document } = vscode.window.activeTextEditor ?? {};
		if (document) return document.uri;
		throw new Error('No article is open; name one by its path in the workspace.');
	}
	const asked = wordsOf('path', path);
	for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
		const whole = vscode.Uri.file(asked).path;
		const isWhole = whole.startsWith(`${uri.path}/`);
		const file = isWhole ? vscode.Uri.joinPath(uri.with({ path: '/' }), whole) : vscode.Uri.joinPath(uri, asked);
		if (vscode.workspace.getWorkspaceFolder(file) && (await exists(file))) return file;
	}
	throw new Error(`${asked} is no file of the workspace`);
}

/** The answer as JSON. What stands in an editor counts, also where it is not saved. */
async function answered(file: vscode.Uri, question: AssistantQuery, services: Services): Promise<string> {
	const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
	const text = open?.getText() ?? (await textIn(file));
	if (text.trim() === '') throw new Error(`${fileName(file)} is empty`);
	const annotations = await (open ? annotationsOf(open, services) : annotationsOfFile(file, text, services));
	const register = (await services.registers.whenKnown(file))?.shared;
	const query = question.tool === 'verify_quotes' ? await verified({ uri: file, text, annotations }, services) : question;
	return services.engine.runWith(register, 'answer', query, severitiesFor(file), annotations, text);
}

async function verified(article: Omit<ArticleText, 'corrections'>, { proofs }: Services): Promise<ToolQuery> {
	const { corrections = [] } = article.annotations;
	const found = await proofs.verify({ ...article, corrections });
	if (!found) throw new Error(withoutSources(fileName(article.uri)));
	return { tool: 'verify_quotes', verified: found };
}
