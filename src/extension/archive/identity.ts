/** *Same or Different*: the reader says who is one person across articles, and may take that back. */
import * as vscode from 'vscode';
import { revealRow } from '../reader/reveal-row.js';
import type { IdentityAnswer, NameInArticle } from '../../archive/archive.js';
import { plainMessage } from '../../views/plain-text.js';
import { showStatus } from '../reader/status-message.js';
import type { ArchiveStore } from './archive-store.js';
import type { FolderArchive } from './folder-archive.js';
import { openArchived } from './go-to-archived.js';
import { IdentityTree, isIdentityNode, placeOfSide, type IdentityNode, type QuestionNode } from './identity-tree.js';
import { setContext } from '../reader/context-key.js';

/** An answer with the folder in which it was made. */
interface FolderAnswer extends IdentityAnswer {
	readonly folder: string;
}

/** Under this key the workspace has the last answers, to be taken back. */
const ANSWERS_KEY = 'copydesk.archive.lastAnswers';
/** Answers that can be taken back one after the other. */
const MOST_ANSWERS = 50;
/** Questions that are listed at once. */
const MOST_QUESTIONS = 200;
const VIEW = 'copydesk.identities';

/** The list, which is there as long as something is asked. */
export class IdentityView implements vscode.Disposable {
	readonly #store: ArchiveStore;
	readonly #memento: vscode.Memento;
	readonly #tree = new IdentityTree();
	readonly #view: vscode.TreeView<IdentityNode>;
	readonly #subscriptions: vscode.Disposable;
	/** Counts the times that questions were asked for: an older answer comes too late. */
	#asked = 0;

	constructor(store: ArchiveStore, memento: vscode.Memento) {
		this.#store = store;
		this.#memento = memento;
		this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this.#tree });
		const changes = store.onDidChange(() => {
			void this.#list();
		});
		this.#subscriptions = vscode.Disposable.from(this.#tree, this.#view, changes);
		void setContext('hasIdentityAnswers', this.#earlier().length > 0);
		void this.#list();
	}

	/** Puts the list before the reader. */
	async show(): Promise<void> {
		await this.#list(this.#store.all);
		const [first] = this.#tree.questions;
		if (first) await revealRow(this.#view, first, { focus: true, select: true });
		else showStatus(vscode.l10n.t('Copydesk: nothing is asked of who is who.'));
	}

	/** Says that the two of a question are one, or are not, and goes to the next question. */
	async answer(isSame: boolean, line?: unknown): Promise<void> {
		const asked = this.#questionOf(line);
		if (!asked) return;
		const { archive, question } = asked;
		const next = this.#nextTo(asked);
		const answer = { left: nameOf(question.left), right: nameOf(question.right), isSame };
		await archive.answer(answer);
		await this.#remember([...this.#earlier(), { ...answer, folder: archive.folder.uri.toString() }].slice(-MOST_ANSWERS));
		await this.#list();
		if (this.#view.visible) await this.#select(next);
	}

	/** Takes the last answer back: it is asked again. */
	async undo(): Promise<void> {
		const earlier = this.#earlier();
		const last = earlier.at(-1);
		if (!last) {
			showStatus(vscode.l10n.t('Copydesk: there is no answer to take back.'));
			return;
		}
		await this.#remember(earlier.slice(0, -1));
		const { folder, ...answer } = last;
		const archive = this.#store.all.find((one) => one.folder.uri.toString() === folder);
		if (!archive) return;
		await archive.answer({ ...answer, isSame: null });
		await this.#list();
		showStatus(
			vscode.l10n.t('Copydesk: asked again whether {0} and {1} are the same.', plainMessage(last.left.name), plainMessage(last.right.name)),
		);
		await this.#select(
			this.#tree.questions.find(({ question }) => question.left.path === last.left.path && question.right.path === last.right.path),
		);
	}

	/** Opens the articles of both side by side, where they name them. */
	async openBoth(line?: unknown): Promise<void> {
		const asked = this.#questionOf(line);
		if (!asked) return;
		const { archive, question } = asked;
		await openArchived(placeOfSide(archive, question.left), vscode.ViewColumn.One);
		await openArchived(placeOfSide(archive, question.right), vscode.ViewColumn.Two);
	}

	dispose(): void {
		void setContext('hasIdentityQuestions', false);
		this.#subscriptions.dispose();
	}

	/** Archives that nobody has asked yet are not opened for this. */
	async #list(archives: readonly FolderArchive[] = this.#store.all.filter(({ state }) => state.kind !== 'closed')): Promise<void> {
		const asked = ++this.#asked;
		const all = await Promise.all(
			archives.map(async (archive) => {
				// The archive's own state says why it does not answer.
				const questions = await archive.ask('identityQuestions', MOST_QUESTIONS).catch(() => []);
				return questions.map((question): QuestionNode => ({ kind: 'question', archive, question }));
			}),
		);
		if (asked !== this.#asked) return;
		this.#tree.questions = all.flat();
		const { length } = this.#tree.questions;
		const title = vscode.l10n.t('Same or Different?');
		// In the title itself: VS Code shows a description only of a list that is opened.
		this.#view.title = length > 0 ? `${title} (${length})` : title;
		void setContext('hasIdentityQuestions', length > 0);
	}

	/** The question of a line; without one, of the line that is selected. */
	#questionOf(line: unknown): QuestionNode | undefined {
		const node = isIdentityNode(line) ? line : this.#view.selection[0];
		return node?.kind === 'side' ? node.parent : node;
	}

	#nextTo(node: QuestionNode): QuestionNode | undefined {
		const { questions } = this.#tree;
		const at = questions.indexOf(node);
		return questions[at + 1] ?? questions[at - 1];
	}

	/** Selects the question that asks the same as an earlier one did. */
	async #select(earlier: QuestionNode | undefined): Promise<void> {
		const keyOf = ({ question }: QuestionNode): string => JSON.stringify([question.left, question.right].map(nameOf));
		const wanted = earlier && keyOf(earlier);
		const node = this.#tree.questions.find((one) => keyOf(one) === wanted) ?? this.#tree.questions[0];
		if (node) await revealRow(this.#view, node, { focus: true, select: true });
	}

	#earlier(): readonly FolderAnswer[] {
		return this.#memento.get<readonly FolderAnswer[]>(ANSWERS_KEY) ?? [];
	}

	async #remember(answers: readonly FolderAnswer[]): Promise<void> {
		await this.#memento.update(ANSWERS_KEY, answers);
		void setContext('hasIdentityAnswers', answers.length > 0);
	}
}

/** What an answer is about. */
function nameOf({ path, name, type }: NameInArticle): NameInArticle {
	return { path, name, type };
}
