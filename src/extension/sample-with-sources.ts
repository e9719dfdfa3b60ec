/** A sample article with sources beside it, in a folder of its own, since an article that is saved nowhere has nothing beside it. */
import * as vscode from 'vscode';

const ARTICLE = 'swing-bridge.news';
const SOURCES = 'sources';
/** By name, since a folder that is served over the web cannot be listed. */
const FILES = [
	ARTICLE,
	`${SOURCES}/interview-pendrake.vtt`,
	`${SOURCES}/merrow-press-release.html`,
	`${SOURCES}/fennilow-speech.docx`,
	`${SOURCES}/harbour-committee-minutes.pdf`,
];

/** Shows a copy that nobody has worked on yet: a new one, or the one that was opened last. What somebody changed stays as it is. */
export async function openSampleWithSources({ extensionUri, globalStorageUri }: vscode.ExtensionContext): Promise<void> {
	const sample = vscode.Uri.joinPath(extensionUri, 'samples', 'swing-bridge');
	const copies = vscode.Uri.joinPath(globalStorageUri, 'samples');
	const last = await lastCopy(copies);
	const folder = vscode.Uri.joinPath(copies, String(last));
	const copy = last > 0 && (await isUntouched(sample, folder)) ? folder : vscode.Uri.joinPath(copies, String(last + 1));
	if (copy !== folder) await copyFiles(sample, copy);
	await vscode.window.showTextDocument(vscode.Uri.joinPath(copy, ARTICLE));
}

/** The number of the latest copy; 0 where there is none. */
async function lastCopy(copies: vscode.Uri): Promise<number> {
	return Math.max(0, ...(await namesIn(copies)).map(Number).filter(Number.isInteger));
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
	try {
		return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
	} catch {
		return [];
	}
}

async function isUntouched(sample: vscode.Uri, copy: vscode.Uri): Promise<boolean> {
	const names = [...(await namesIn(copy)), ...(await namesIn(vscode.Uri.joinPath(copy, SOURCES)))];
	// The folder of sources itself is one more.
	if (names.length !== FILES.length + 1) return false;
	const same = await Promise.all(FILES.map(async (file) => (await contentOf(sample, file)) === (await contentOf(copy, file))));
	return same.every(Boolean) && !vscode.workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.path.startsWith(`${copy.path}/`));
}

async function contentOf(folder: vscode.Uri, file: string): Promise<string> {
	return new TextDecoder('latin1').decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, file)));
}

async function copyFiles(from: vscode.Uri, to: vscode.Uri): Promise<void> {
	for (const file of FILES) {
		const content = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(from, file));
		await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(to, file), content);
	}
}
