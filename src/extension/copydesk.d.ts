/**
 * What other extensions get from Copydesk. Copy this file and `annotations.d.ts`, or take both from the npm package `copydesk`:
 *
 *     import type { CopydeskApi } from 'copydesk/extension';
 *     const copydesk = vscode.extensions.getExtension<CopydeskApi>('copydesk.copydesk');
 *     const annotations = await (await copydesk?.activate())?.annotationsOf(document.uri);
 *
 * Within one `version`, members are added and none is changed or taken away.
 */
import type { Event, Uri } from 'vscode';
import type { Annotations } from '../annotations.js';

/** Version 1 of the interface. */
export interface CopydeskApi {
	readonly version: 1;
	/**
	 * The annotations of an article, the editor's corrections applied, once they are there for its present text; the file is opened, unseen, where it is
	 * not open. Undefined where Copydesk leaves it alone: it is no article, or switched off. Offsets are UTF-16 code units, as those of
	 * `document.offsetAt`. Rejects where the file cannot be read.
	 */
	annotationsOf(uri: Uri): Promise<Annotations | undefined>;
	/** Fires with an article's address after its annotations appear, change, shift with an edit, or go. */
	readonly onDidChange: Event<Uri>;
}
