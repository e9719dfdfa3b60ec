/** The corrections of any article, open or not: made as everywhere, in its sidecar. */
import * as vscode from 'vscode';
import type { Correction, CorrectionStatement } from '../../annotations.js';
import type { Step } from '../../corrections/history.js';
import { ArticleCorrections } from '../../worker/article-corrections.js';
import type { Memory } from '../../worker/corrections-host.js';
import { SidecarFile } from '../../worker/sidecar-file.js';
import type { Run } from '../../worker/work.js';
import { sidecarOf } from '../corrections/sidecar-location.js';
import type { CorrectionStore } from '../corrections/store.js';
import { memoryKey, newId, remember } from '../corrections/stored-article.js';
import { vscodeFiles } from '../corrections/vscode-files.js';
import { fileName } from '../documents/file-name.js';
import { openDocument, textIn } from '../documents/text-in.js';

/** What the corrections of articles are made with. */
export interface CorrectedArticleParts {
	readonly store: CorrectionStore;
	readonly memento: vscode.Memento;
	readonly log: vscode.LogOutputChannel;
	readonly run: Run;
}

/** An article, as a step of corrections is made in it or taken back. */
interface CorrectedArticle {
	readonly text: string;
	readonly corrections: ArticleCorrections;
	/** Ends the work on it. Rejects where it was not saved. */
	readonly settle: () => Promise<void>;
}

/** Makes or takes back a step in an article. */
type StepIn = (article: CorrectedArticle) => Promise<Step | undefined>;

/**
 * Makes statements, whose anchors may be of an earlier text, as one step; those whose place is gone are left out. Undefined where nothing is left.
 * Rejects where they cannot be saved: the corrections of an article that is not open are then as they were.
 */
export async function correct(
	article: vscode.Uri,
	label: string,
	statements: readonly CorrectionStatement[],
	parts: CorrectedArticleParts,
): Promise<Step | undefined> {
	return settled(article, label, parts, async ({ text, corrections }) => {
		const at = new Date().toISOString();
		const stamped = statements.map((statement): Correction => ({ ...statement, id: newId(), at }));
		const { held } = await parts.run('reanchor', text, stamped);
		return corrections.step(label, held);
	});
}

/** Takes a step back, whatever was done since, as a step of its own with that label. Rejects as `correct`. */
export async function takeBack(article: vscode.Uri, step: Step, label: string, parts: CorrectedArticleParts): Promise<void> {
	await settled(article, label, parts, ({ corrections }) => corrections.takeBack(step, label));
}

/** Does it in the article and ends the work on it; where it is open, in its turn. */
async function settled(article: vscode.Uri, label: string, parts: CorrectedArticleParts, act: StepIn): Promise<Step | undefined> {
	const actIn = async (corrected: CorrectedArticle): Promise<Step | undefined> => {
		const step = await act(corrected);
		await corrected.settle();
		return step;
	};
	const document = openDocument(article);
	const stored = document && parts.store.of(document);
	if (!document || !stored) return actIn(await closedArticle(article, parts));
	return stored.turns.take(label, async () => {
		await stored.loaded;
		const { corrections } = stored;
		return actIn({ text: document.getText(), corrections, settle: () => saved(corrections) });
	});
}

async function closedArticle(article: vscode.Uri, { memento, log, run }: CorrectedArticleParts): Promise<CorrectedArticle> {
	const text = await textIn(article);
	const before = memento.get<Memory>(memoryKey(article));
	let after = before;
	const host = {
		text: () => text,
		fileName: () => fileName(article),
		run,
		stamp: () => ({ id: newId(), at: new Date().toISOString() }),
		decide: () => Promise.resolve(undefined),
		removalLabel: () => Promise.resolve(vscode.l10n.t('Removal on Disk')),
		warn: ({ message }: { readonly message: string }) => {
			log.warn(`${fileName(article)}: ${message}`);
		},
		changed: () => undefined,
		remember: (memory: Memory) => {
			after = memory;
		},
	};
	const file = new SidecarFile(vscodeFiles(), (await sidecarOf(article)).toString(), run);
	const corrections = new ArticleCorrections(host, file);
	await corrections.load(before);
	await saved(corrections);
	const settle = async (): Promise<void> => {
		await saved(corrections);
		// A history for each of thousands of articles would be written with every step in any of them.
		if (before && after) await remember(memento, article, after);
	};
	return { text, corrections, settle };
}

/** Rejects where corrections are not in their sidecar. */
function saved({ saveProblem: problem }: ArticleCorrections): Promise<void> {
	if (!problem) return Promise.resolve();
	return Promise.reject(new Error(problem.kind === 'failed' ? problem.message : (problem.problems[0]?.message ?? problem.kind)));
}
