/** Watches how the engine is, tells the reader, and starts it again. */
import * as vscode from 'vscode';
import type { EngineHealth } from '../../worker/engine.js';

/** Follows the health of the engine, and shows a message when it gets worse. */
export class EngineMonitor implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<undefined>();
	/** Fires when the health has changed. */
	readonly onDidChange = this.#changed.event;
	#health: EngineHealth = 'well';

	get health(): EngineHealth {
		return this.#health;
	}

	set(health: EngineHealth): void {
		this.#health = health;
		this.#changed.fire(undefined);
		if (health !== 'well') void showProblem(healthInWords(health));
	}

	dispose(): void {
		this.#changed.dispose();
	}
}

/** What a reader sees of an engine that is not well. */
export function healthInWords(health: Exclude<EngineHealth, 'well'>): string {
	return health === 'lost'
		? vscode.l10n.t('Copydesk could not annotate your article; it keeps trying.')
		: vscode.l10n.t('Copydesk finds no names: its name model is missing or damaged. Install the extension again.');
}

/** Shows a problem with what a reader can do about it. */
export async function showProblem(message: string): Promise<void> {
	const [restart, showLog] = [vscode.l10n.t('Restart'), vscode.l10n.t('Show Log')];
	const chosen = await vscode.window.showWarningMessage(message, restart, showLog);
	if (chosen === restart) await vscode.commands.executeCommand('copydesk.restart');
	if (chosen === showLog) await vscode.commands.executeCommand('copydesk.showLog');
}
