/** Does on the disk what tests ask for, as another program would: VS Code has no part in it. */
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ANSWER, REQUEST, type OutsideRequest } from './outside-request.js';

const LOOK_MS = 50;

/** Watches the workspace for requests until the answer is called. */
export function workOutside(workspace: string): () => void {
	let done = '';
	let busy = false;
	const timer = setInterval(() => {
		if (busy) return;
		busy = true;
		void workedOff(workspace, done)
			.then((id) => {
				done = id;
			})
			.finally(() => {
				busy = false;
			});
	}, LOOK_MS);
	return () => {
		clearInterval(timer);
	};
}

async function workedOff(workspace: string, done: string): Promise<string> {
	const request = await requestIn(join(workspace, REQUEST));
	if (!request || request.id === done) return done;
	for (const [path, text] of Object.entries(request.files)) {
		const file = join(workspace, path);
		await mkdir(dirname(file), { recursive: true });
		if (text === null) await rm(file, { force: true });
		else await writeFile(file, text);
	}
	for (const [path, target] of Object.entries(request.links ?? {})) {
		await mkdir(dirname(join(workspace, path)), { recursive: true });
		await symlink(target, join(workspace, path));
	}
	await writeFile(join(workspace, ANSWER), request.id);
	return request.id;
}

/** Undefined where there is none, or it is not whole yet. */
async function requestIn(path: string): Promise<OutsideRequest | undefined> {
	try {
		return JSON.parse(await readFile(path, 'utf8')) as OutsideRequest;
	} catch {
		return undefined;
	}
}
