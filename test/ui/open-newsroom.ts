/** The newsroom's folder of sixty articles in a workbench, indexed. */
import { join } from 'node:path';
import { Lists } from './lists.js';
import { openWorkbench, type OpenWorkbench } from './open-workbench.js';

const NEWSROOM = join(import.meta.dirname, '..', 'fixtures', 'newsroom');

/** Opens the folder at one of its articles, and waits until all of them are in the archive. */
export async function openNewsroom(article: string, settings: Readonly<Record<string, unknown>> = {}): Promise<OpenWorkbench> {
	const session = await openWorkbench(article, { 'files.simpleDialog.enable': true, ...settings }, [NEWSROOM]);
	const lists = new Lists(session.workbench);
	await session.workbench.counts();
	await session.workbench.runCommand('Index This Folder');
	await session.workbench.sidebarRow('Ines Calloway');
	await lists.rowsOf('Archive');
	await lists.header('Archive').filter({ hasText: '60 articles' }).waitFor({ timeout: 120_000 });
	return session;
}
