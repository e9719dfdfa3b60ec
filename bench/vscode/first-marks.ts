/**
 * Runs inside the extension host of a real VS Code: opens an article while neither the extension nor its worker has started, and writes to
 * the log how long it took until its first marks, for `bench/vscode.ts` to read.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { processorTime } from '../measure.js';
import { Blocks } from './blocks.js';
import { extension, opened, pause, print } from './window.js';

/** Where profiles go; empty where none are wanted. Filled in by the bundler. */
declare const PROFILES: string;

/** What is compiled is kept some seconds after activation and the first answer. */
const STORING_MS = 6000;

/** Opens the article and tells how long everything took. */
export async function printFirstMarks(): Promise<void> {
	if (extension().isActive) throw new Error('Copydesk is active before any article is opened');
	const blocks = PROFILES === '' ? undefined : await Blocks.start();
	const before = { time: performance.now(), others: othersTime() };
	const document = await opened('article.txt');
	const { documents } = await extension().activate();
	const activated = performance.now();
	const named = new Promise<readonly [number, number]>((resolve) => {
		documents.onDidFindNames(() => {
			resolve([performance.now(), othersTime()]);
		});
	});
	if (!(await documents.whenFresh(document))) throw new Error('the article is not annotated');
	const [marked, others] = [performance.now(), othersTime()];
	const [first, othersFirst] = await Promise.race([named, Promise.resolve([marked, others] as const)]);
	if (blocks) await printStretches(blocks);
	print('opening to activation', activated - before.time);
	print('opening to first marks', first - before.time);
	print('activation to first marks, those of names', first - activated);
	print('activation to all marks', marked - activated);
	print('processor time of other threads until first marks', othersFirst - before.others);
	print('processor time of other threads until all marks', others - before.others);
	await pause(STORING_MS);
	await printActivation();
}

/** How long the extension held up the others meanwhile, at a stretch, also before it was activated. */
async function printStretches(blocks: Blocks): Promise<void> {
	const { stretches, each, profile } = await blocks.ended();
	print('longest stretch of ours until all marks', stretches.ours);
	print(
		'ours altogether until all marks',
		each.reduce((sum, { ours }) => sum + ours, 0),
	);
	writeFileSync(join(PROFILES, 'first-marks.cpuprofile'), JSON.stringify(profile));
}

/** Processor time of all threads of this process but this one. */
function othersTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000 - processorTime();
}

/** VS Code's own figures of the activation, from its performance report. */
async function printActivation(): Promise<void> {
	await vscode.commands.executeCommand('perfview.show').then(undefined, () => undefined);
	await pause(3000);
	const report = vscode.window.activeTextEditor?.document.getText() ?? '';
	const line = report.split('\n').find((row) => /copydesk/.test(row));
	const [, load = '', call = ''] = /(?:true|false) \| (\d+) \| (\d+) /.exec(line?.replace(/\s+/g, ' ') ?? '') ?? [];
	print('loading code', Number(load));
	print('calling activate', Number(call));
}
