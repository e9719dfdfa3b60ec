/** Which file each article's annotations go to. Refuses wrong usage before anything is written. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { bratConfiguration } from '../formats/brat.js';
import { FORMATS, type FormatId } from '../formats/formats.js';
import { exportName, exportNames } from '../views/export-name.js';
import { sidecarPlaces } from '../worker/sidecar-place.js';
import { sidecarOf } from './article-file.js';
import type { ListedFile } from './article-files.js';
import type { ArticleInput } from './input-document.js';
import { UsageError, type Io } from './io.js';
import { makeFolder, writeOutput } from './write-file.js';
import { messageOf } from '../engine/util/message-of.js';

export interface TargetOptions {
	readonly format: FormatId;
	readonly corrections: boolean;
}

/**
 * The files with their targets in the folder `out`, which is made: articles from below a folder go where they stood in it.
 * @throws UsageError where a target would cost corrections, and where the folder cannot be made.
 */
export async function withTargets(
	io: Io,
	files: readonly ListedFile[],
	out: string,
	options: TargetOptions,
): Promise<readonly ArticleInput[]> {
	const { ending } = FORMATS[options.format];
	const names = exportNames(
		files.map(({ name }) => name),
		ending,
	);
	const targets = files.map(({ path, name, isNamed }, index): ArticleInput => {
		const usualName = exportName(name, ending);
		return { kind: 'article', path, isNamed, target: join(out, names[index] ?? usualName), usualName };
	});
	if (options.format === 'json') for (const target of targets) await checkSidecar(target, options.corrections);
	await prepareFolders(io, out, targets, options.format);
	return targets;
}

/** Refuses a target that would wipe out the corrections of its article, or be taken for them in place of those that are elsewhere. */
async function checkSidecar({ path, target = '' }: ArticleInput, corrections: boolean): Promise<void> {
	const [folder, out] = await Promise.all([dirname(path), dirname(target)].map((one) => realpath(one).catch(() => resolve(one))));
	const place = relative(folder ?? '', join(out ?? '', basename(target)));
	if (!sidecarPlaces(basename(path)).includes(place)) return;
	const sidecar = await sidecarOf(path);
	if (place !== relative(dirname(path), sidecar))
		throw new UsageError(`${target} would be taken for the corrections of ${path}, which are in ${sidecar}; name another folder`);
	// With corrections, what is written there has them.
	if (!corrections) throw new UsageError(`${target} holds corrections; with --no-corrections, name another folder`);
}

async function prepareFolders(io: Io, out: string, targets: readonly ArticleInput[], format: FormatId): Promise<void> {
	try {
		for (const folder of new Set([out, ...targets.map(({ target = '' }) => dirname(target))])) await makeFolder(resolve(folder));
		if (format !== 'brat') return;
		await writeOutput({ path: join(out, 'annotation.conf'), text: bratConfiguration(io.generator()), kind: 'settings' }, false);
	} catch (error) {
		throw new UsageError(`--out ${out}: ${messageOf(error)}`);
	}
}
