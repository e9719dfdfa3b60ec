/** Finds what an article's corrections would change in the other articles of a folder. */
import * as vscode from 'vscode';
import { readsLikeArticle } from '../../views/article-names.js';
import { mayConcern, type PortableCorrection } from '../../views/propagation/portable.js';
import type { Proposal } from '../../views/propagation/proposals.js';
import type { CorrectionStore } from '../corrections/store.js';
import { fileName } from '../documents/file-name.js';
import { articlesListedIn } from '../documents/listed-files.js';
import { registeredBy } from '../documents/registers.js';
import type { Services } from '../documents/services.js';
import { openDocument, textIn } from '../documents/text-in.js';
import { correctionsBeside } from '../export/sidecar.js';
import { messageOf } from '../../engine/util/message-of.js';

/** An article, and what would be changed in it. */
export interface ArticleProposals {
	readonly article: vscode.Uri;
	/** Its path in the folder. */
	readonly path: string;
	readonly proposals: readonly Proposal[];
}

/** A file that could not be read or written, and why. */
export interface FailedFile {
	readonly path: string;
	readonly reason: string;
}

/** What was found in a folder. */
export interface FolderSearch {
	readonly found: readonly ArticleProposals[];
	readonly failed: readonly FailedFile[];
}

/** What the engine knows the text by that is read now: one for all, so that the open articles are not forgotten. */
const READ_NOW = 'copydesk:propagation';

type SearchServices = Pick<Services, 'engine' | 'registers'>;

/** Searches all articles below `folder` but the one that the corrections are of; ends early where it is cancelled. */
export async function searchFolder(
	services: SearchServices,
	store: CorrectionStore,
	{
		folder,
		except,
		portable,
	}: { readonly folder: vscode.Uri; readonly except: vscode.Uri; readonly portable: readonly PortableCorrection[] },
	token: vscode.CancellationToken,
	onProgress: (done: number, total: number) => void,
): Promise<FolderSearch> {
	const { files, areNamed } = await articlesListedIn(folder, token);
	const found: ArticleProposals[] = [];
	const failed: FailedFile[] = [];
	for (const [index, article] of files.entries()) {
		if (token.isCancellationRequested) break;
		if (article.toString() === except.toString()) continue;
		onProgress(index + 1, files.length);
		const path = pathWithin(folder, article);
		try {
			const proposals = await proposalsFor(article, areNamed, portable, services, store);
			if (proposals.length > 0) found.push({ article, path, proposals });
		} catch (error) {
			failed.push({ path, reason: messageOf(error) });
		}
	}
	return { found, failed };
}

async function proposalsFor(
	article: vscode.Uri,
	isNamed: boolean,
	portable: readonly PortableCorrection[],
	{ engine, registers }: SearchServices,
	store: CorrectionStore,
): Promise<readonly Proposal[]> {
	const document = openDocument(article);
	const text = document?.getText() ?? (await textIn(article));
	if (!mayConcern(text, portable) || !(isNamed || document || readsLikeArticle(article.path, text))) return [];
	if (document) await store.whenLoaded(document);
	const corrections = document ? store.correctionsOf(document) : await correctionsBeside(article, text, engine.run);
	await registers.whenKnown(article);
	// Another text than the last one, of which nothing is to be sent as a difference.
	engine.forget(READ_NOW);
	const annotations = await engine.annotate({
		text,
		file: fileName(article),
		document: READ_NOW,
		corrections,
		...registeredBy(registers, article),
		background: true,
	});
	return (await engine.view(READ_NOW, annotations, 'proposals', corrections, portable)) ?? [];
}

/** A path in a folder; of a file elsewhere all of it. */
function pathWithin(folder: vscode.Uri, file: vscode.Uri): string {
	return file.path.startsWith(`${folder.path}/`) ? file.path.slice(folder.path.length + 1) : file.path;
}
