/** The editor's corrections of an article that is not open: an export holds them as the editor would see them. */
import type * as vscode from 'vscode';
import type { Correction } from '../../annotations.js';
import type { Run } from '../../worker/work.js';
import { sidecarOf } from '../corrections/sidecar-location.js';
import { vscodeFiles } from '../corrections/vscode-files.js';
import { fileName } from '../documents/file-name.js';

/**
 * The corrections in the article's sidecar that hold for `text`; none where there is no sidecar.
 * @throws where there is one that cannot be read: the editor's word is not passed over.
 */
export async function correctionsBeside(article: vscode.Uri, text: string, run: Run): Promise<readonly Correction[]> {
	const place = await sidecarOf(article);
	const json = await vscodeFiles().read(place.toString());
	if (json === null) return [];
	const read = await run('correctionsIn', json, text);
	if (!('problems' in read)) return read;
	const [problem] = read.problems;
	throw new Error(`${fileName(place)}, line ${problem?.line ?? 1}: ${problem?.message ?? 'not an annotation file'}`);
}
