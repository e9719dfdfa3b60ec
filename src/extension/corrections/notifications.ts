/** Messages about sidecars: what could not be saved or read, what contradicts, what was removed. */
import * as vscode from 'vscode';
import type { Correction } from '../../annotations.js';
import { anchorsOf } from '../../corrections/anchor.js';
import type { Conflict } from '../../corrections/merge.js';
import type { Problem } from '../../formats/json.js';
import { correctionInWords } from '../../views/correction-words.js';
import { firstWords } from '../../views/excerpt.js';
import { plainMessage } from '../../views/plain-text.js';
import type { SaveProblem } from '../../worker/corrections-host.js';
import { fileName } from '../documents/file-name.js';

/** Shows what is wrong with the sidecar of an article; `retry` saves again. */
export async function showSaveProblem(
	problem: SaveProblem,
	article: vscode.Uri,
	sidecar: vscode.Uri | undefined,
	retry: () => void,
): Promise<void> {
	if (problem.kind === 'failed') {
		const again = vscode.l10n.t('Try Again');
		const message = vscode.l10n.t(
			'The corrections of {0} could not be saved: {1}. They are kept in this window until they can be.',
			shownName(article),
			plainMessage(problem.message),
		);
		if ((await vscode.window.showWarningMessage(message, again)) === again) retry();
		return;
	}
	if (!sidecar) return;
	const [first] = problem.problems;
	const line = first?.line ?? 1;
	const message =
		problem.kind === 'newer'
			? vscode.l10n.t(
					'{0} was written by a newer version of Copydesk and is left alone. Your corrections are kept in this window.',
					shownName(sidecar),
				)
			: vscode.l10n.t(
					'{0} is damaged in line {1} and is left alone: {2} Your corrections are kept in this window until it is repaired.',
					shownName(sidecar),
					line,
					plainMessage(first?.message ?? ''),
				);
	await showWithPlace(message, sidecar, first);
}

/** Shows what an editor should know of a sidecar that was read. */
export async function showSidecarWarning(warning: Problem, sidecar: vscode.Uri): Promise<void> {
	await showWithPlace(`${shownName(sidecar)}: ${plainMessage(warning.message)}`, sidecar, warning);
}

/** A message on a sidecar, with a button that opens the place it is about. */
async function showWithPlace(message: string, sidecar: vscode.Uri, place: Problem | undefined): Promise<void> {
	const open = vscode.l10n.t('Show Place');
	if ((await vscode.window.showWarningMessage(message, open)) !== open) return;
	const at = new vscode.Position((place?.line ?? 1) - 1, Math.max(0, (place?.column ?? 1) - 1));
	await vscode.window.showTextDocument(sidecar, { selection: new vscode.Range(at, at) });
}

/** Asks which of two editions is valid where two people corrected the same place differently. */
export async function chooseEdition(conflicts: readonly Conflict[], article: vscode.Uri): Promise<'mine' | 'theirs' | undefined> {
	const mine = vscode.l10n.t('Keep Mine');
	const theirs = vscode.l10n.t('Keep Theirs');
	const message =
		conflicts.length === 1
			? vscode.l10n.t('Somebody else has corrected the same place in {0} differently.', shownName(article))
			: vscode.l10n.t('Somebody else has corrected {0} places in {1} differently.', conflicts.length, shownName(article));
	const detail = conflicts.slice(0, 5).map(wordsOf).join('\n');
	const answer = await vscode.window.showWarningMessage(message, { modal: true, detail }, mine, theirs);
	return answer === mine ? 'mine' : answer === theirs ? 'theirs' : undefined;
}

function shownName(uri: vscode.Uri): string {
	return plainMessage(fileName(uri));
}

/** The words of the article that it is about, and what either says of them. */
function wordsOf({ mine, theirs }: Conflict): string {
	const statementOf = (correction: Correction): string => firstWords(correctionInWords(correction, vscode.l10n.t), 80);
	const about = firstWords(anchorsOf(mine)[0]?.exact ?? '', 80);
	return plainMessage(vscode.l10n.t('“{0}” – mine: {1}; theirs: {2}', about, statementOf(mine), statementOf(theirs)));
}

/** Says that the sidecar was removed, and offers, as `back`, to bring the corrections back. */
export async function showRemoval(count: number, article: vscode.Uri, back: string, restore: () => void): Promise<void> {
	const message = vscode.l10n.t('The corrections of {0} ({1}) were removed on disk.', shownName(article), count);
	if ((await vscode.window.showInformationMessage(message, back)) === back) restore();
}
