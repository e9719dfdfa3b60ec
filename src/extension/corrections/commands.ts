/** The commands that correct: each finds what it is about, asks what it must, and makes one step that one undo takes back. */
import * as vscode from 'vscode';
import { ENTITY_TYPES, QUOTE_KINDS, type EntityType, type Quote, type QuoteKind } from '../../annotations.js';
import { editorName } from './editor-name.js';
import { offersAt, type Offer } from './offers.js';
import { showStatus } from '../reader/status-message.js';
import { kindLabel } from '../reader/language.js';
import { askWords, pickEntity, pickEntityOrWords, pickKind, pickType } from './pick.js';
import { plainLabel } from '../../views/plain-text.js';
import { isDescriptive } from '../../views/pronouns.js';
import { sourceTextOf } from '../../views/spoken.js';
import type { Change } from '../../views/statements.js';
import type { Proofs } from '../documents/proofs.js';
import { evidenceFor } from './tick-evidence.js';
import type { CorrectionStore } from './store.js';
import { likeliest } from '../../views/named-near.js';
import { startOfTarget, type PressedPlace, type Target, type Targets } from './target.js';

/** What a caller may say beside the place, so that nobody is asked: tests, keybindings with `args`, other extensions. */
interface CommandArguments {
	readonly type?: EntityType;
	readonly kind?: QuoteKind;
	readonly name?: string;
	readonly context?: string | null;
	readonly note?: string;
	readonly as?: string;
	readonly speaker?: string | null;
	readonly everywhere?: boolean;
	/** What a line of the sidebar is about. */
	readonly entity?: unknown;
	readonly mention?: unknown;
}

/** Whether a command asks the editor something before there is a change. */
type Asks = (args: CommandArguments) => boolean;

const never: Asks = () => false;

/** Asks where a caller gives none of these. */
function without(...answers: readonly (keyof CommandArguments)[]): Asks {
	return (args) => answers.every((answer) => args[answer] === undefined);
}

type Command = (target: Target, args: CommandArguments) => Promise<Change | undefined> | Change | undefined;

/** Registers the correcting commands. */
export function registerCorrectionCommands(targets: Targets, store: CorrectionStore, proofs: Proofs): vscode.Disposable {
	const command = (name: string, label: string, run: Command, asks: Asks = never): vscode.Disposable =>
		vscode.commands.registerCommand(`copydesk.${name}`, (argument?: unknown) => {
			const args = argumentsOf(argument);
			return correctPressed(store, targets.pressed(argument), { label, run: (target) => run(target, args), asks: asks(args) });
		});
	return vscode.Disposable.from(
		command('correct', vscode.l10n.t('Correct'), correct, () => true),
		command('annotateSelection', vscode.l10n.t('Annotate'), annotateSelection, without('type', 'kind')),
		command('setType', vscode.l10n.t('Set Type'), setType, without('type')),
		command('sameAs', vscode.l10n.t('Same As'), sameAs, without('as')),
		command('notTheSame', vscode.l10n.t('Not the Same'), notTheSame, without('as')),
		command('renameEntity', vscode.l10n.t('Set Name'), renameEntity, without('name')),
		command('setContext', vscode.l10n.t('Set Context'), setContext, without('context')),
		command('setSpeaker', vscode.l10n.t('Set Speaker'), setSpeaker, without('speaker')),
		command(
			'setSpeakerOfLabel',
			vscode.l10n.t('Set Speaker'),
			(target, args) => setSpeaker(target, args, target.quote && target.statements.labelled(target.quote)?.quotes),
			without('speaker'),
		),
		command(
			'setSpeakerOfWords',
			vscode.l10n.t('Set Speaker'),
			(target, args) => setSpeaker(target, args, target.quote && [target.quote]),
			without('speaker'),
		),
		command('notAName', vscode.l10n.t('Not a Name'), notAName),
		command('notAQuote', vscode.l10n.t('Not a Quote'), ({ statements, quote }) => (quote ? statements.notAQuote(quote) : noQuote())),
		command('setQuoteKind', vscode.l10n.t('Set Kind of Quote'), setQuoteKind, without('kind')),
		command('check', vscode.l10n.t('Check'), (target, args) => check(target, proofs, args)),
		command('note', vscode.l10n.t('Note'), note, without('note')),
		vscode.commands.registerCommand('copydesk.undoCorrection', () => turn(store, 'undo')),
		vscode.commands.registerCommand('copydesk.redoCorrection', () => turn(store, 'redo')),
	);
}

/** What is to be corrected where a key was pressed; `asks` where the editor is asked something before there is a change. */
interface PressedCorrection {
	readonly label: string;
	readonly run: (target: Target) => Promise<Change | undefined> | Change | undefined;
	readonly asks: boolean;
}

/** Corrects what is at a place, in the turn of the key that was pressed there; where the editor is asked, in the turn of the answer. Whether it was made. */
export async function correctPressed(
	store: CorrectionStore,
	pressed: PressedPlace | undefined,
	{ label, run, asks }: PressedCorrection,
): Promise<boolean> {
	const find = async (): Promise<Target | undefined> => {
		const target = await pressed?.find();
		if (!target) showStatus(vscode.l10n.t('Copydesk: open an article first.'));
		else if (!store.of(target.article.document)) {
			showStatus(vscode.l10n.t('Copydesk: this only shows another state of an article. Correct the article itself.'));
			return undefined;
		}
		return target;
	};
	const correct = async (target: Target | undefined): Promise<Change | undefined> => target && run(target);
	if (!asks) return makeFound(store, pressed?.document, label, async () => correct(await find()));
	// Nothing waits for a question: its answer has a turn of its own.
	const change = await correct(await inTurn(store, pressed?.document, label, find));
	return change !== undefined && makeFound(store, pressed?.document, label, () => change);
}

/** Makes a change as one step, in its turn; says in the status bar when there is nothing to change. */
export async function make(store: CorrectionStore, document: vscode.TextDocument, label: string, change: Change): Promise<void> {
	await makeFound(store, document, label, () => change);
}

/** The same with a change that is looked for when its turn comes; undefined where there is none, of which the reader knows. Whether it was made. */
export async function makeFound(
	store: CorrectionStore,
	document: vscode.TextDocument | undefined,
	label: string,
	find: () => Promise<Change | undefined> | Change | undefined,
): Promise<boolean> {
	const { saved } = await inTurn<{ readonly saved?: Promise<void> }>(store, document, label, async (isAwaited) => {
		const change = await find();
		if (!change || !document) return {};
		if (isAwaited()) return { saved: apply(store, document, label, change) };
		showStatus(vscode.l10n.t('Copydesk: “{0}” came too late and was not made.', label));
		return {};
	});
	await saved;
	return saved !== undefined;
}

/** Does something to the document after what was asked for before. */
async function inTurn<T>(
	store: CorrectionStore,
	document: vscode.TextDocument | undefined,
	label: string,
	action: (isAwaited: () => boolean) => Promise<T>,
): Promise<T> {
	const turns = document && store.of(document)?.turns;
	return turns ? turns.take(label, action) : action(() => true);
}

/** Makes the change at once; resolves when it is saved. */
async function apply(store: CorrectionStore, document: vscode.TextDocument, label: string, change: Change): Promise<void> {
	if (change.statements.length + change.withdrawn.length === 0) {
		showStatus(vscode.l10n.t('Copydesk: nothing to correct here.'));
		return;
	}
	await store.of(document)?.corrections.step(label, change.statements, change.withdrawn);
}

async function turn(store: CorrectionStore, direction: 'undo' | 'redo'): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	const title = direction === 'undo' ? vscode.l10n.t('Undo') : vscode.l10n.t('Redo');
	const label = await inTurn(store, document, title, async () => {
		const article = document && store.of(document);
		await article?.loaded;
		return article?.corrections.turn(direction);
	});
	if (label === undefined) {
		showStatus(
			direction === 'undo' ? vscode.l10n.t('Copydesk: no correction to undo.') : vscode.l10n.t('Copydesk: no correction to redo.'),
		);
		return;
	}
	showStatus(direction === 'undo' ? vscode.l10n.t('Copydesk: undone: {0}', label) : vscode.l10n.t('Copydesk: redone: {0}', label));
}

async function correct(target: Target): Promise<Change | undefined> {
	const offers = offersAt(target, await editorName());
	if (offers.length === 0) {
		showStatus(vscode.l10n.t('Copydesk: put the cursor on a name or a quote, or select some words first.'));
		return undefined;
	}
	const items = offers.map((offer) => ({ label: plainLabel(offer.label), iconPath: new vscode.ThemeIcon(offer.icon), offer }));
	const picked = await vscode.window.showQuickPick(items, { placeHolder: plainLabel(subjectInWords(target)) });
	return picked && made(picked.offer, target);
}

function subjectInWords({ text, selection, entity, quote }: Target): string {
	if (selection) return `“${text.slice(selection.start, Math.min(selection.end, selection.start + 60))}”`;
	if (entity) return entity.context === null ? entity.name : `${entity.name} — ${entity.context}`;
	return quote ? kindLabel(quote.kind) : '';
}

async function made(offer: Offer, target: Target): Promise<Change | undefined> {
	if ('change' in offer) return offer.change();
	await vscode.commands.executeCommand(offer.command, argumentOf(target, offer.isOnQuote));
	return undefined;
}

/** The same target as a command's argument, or its quote alone. */
export function argumentOf({ article, selection, mention, entity, quote }: Target, isOnQuote = false): object {
	const uri = article.document.uri.toString();
	if (isOnQuote) return { uri, quote };
	if (selection) return { uri, start: selection.start, end: selection.end };
	return { uri, ...(mention ? { mention } : {}), ...(entity ? { entity } : {}), ...(quote && !mention ? { quote } : {}) };
}

async function annotateSelection(target: Target, { type, kind, everywhere }: CommandArguments): Promise<Change | undefined> {
	const { selection, statements } = target;
	if (!selection) {
		showStatus(vscode.l10n.t('Copydesk: select the words first.'));
		return undefined;
	}
	if (type) return statements.name(selection, type, undefined, everywhere);
	return kind ? statements.quote([selection], kind) : correct(target);
}

async function setType({ entity, statements }: Target, { type }: CommandArguments): Promise<Change | undefined> {
	if (!entity) return noName();
	const chosen = type ?? (await pickType(vscode.l10n.t('What is {0}?', entity.name), entity.type));
	return chosen && statements.type(entity, chosen);
}

async function sameAs(target: Target, { as }: CommandArguments): Promise<Change | undefined> {
	const { entity, mention, selection, statements, article } = target;
	const span = mention ? undefined : selection;
	if (!entity && !span) return noName();
	const named = entityNamed(target, as);
	const reference = mention && mention.form !== 'name' ? mention : undefined;
	const isSame = entity !== undefined && !reference;
	const placeHolder = isSame ? vscode.l10n.t('{0} is the same as', entity.name) : vscode.l10n.t('Whom do these words mean?');
	const all = likeliest(article.index, startOfTarget(target), entity?.type ?? 'person');
	const choices = isSame
		? { entities: all.filter(({ id }) => id !== entity.id) }
		: { entities: all, ...(entity ? { present: entity } : {}) };
	const picked = named ?? (await pickEntity(placeHolder, choices));
	if (!picked || picked === 'other' || picked.id === entity?.id) return undefined;
	if (isSame) return statements.same(entity, picked);
	const words = reference ?? span;
	if (!words) return undefined;
	const isName = !reference && !isDescriptive(article.document.getText().slice(words.start, words.end));
	return isName ? statements.name(words, picked.type, picked) : statements.means(words, picked);
}

async function notTheSame(target: Target, { as }: CommandArguments): Promise<Change | undefined> {
	const { entity, mention, statements, article } = target;
	if (!entity || !mention) return noName();
	const named = entityNamed(target, as);
	const entities = likeliest(article.index, mention.start, entity.type);
	const other = vscode.l10n.t('Somebody Else, Not in the List');
	const picked = named ?? (await pickEntity(vscode.l10n.t('Who is it then?'), { entities, present: entity, other }));
	if (!picked || picked === entity) return undefined;
	return statements.notTheSame(mention, picked === 'other' ? undefined : picked);
}

async function renameEntity({ entity, statements }: Target, { name }: CommandArguments): Promise<Change | undefined> {
	if (!entity) return noName();
	const words =
		name ?? (await askWords(vscode.l10n.t('Name in full, without title. The text of the article stays as it is.'), entity.name));
	return words ? statements.rename(entity, words) : undefined;
}

async function setContext({ entity, statements }: Target, { context }: CommandArguments): Promise<Change | undefined> {
	if (!entity) return noName();
	if (context !== undefined) return statements.context(entity, context);
	const words = await askWords(vscode.l10n.t('What stands after the dash: {0} — …', entity.name), entity.context ?? '');
	return words === undefined ? undefined : statements.context(entity, words === '' ? null : words);
}

/** Asks who says the quote; the answer holds for `quotes`, by default for the whole statement that it is part of. */
async function setSpeaker(
	target: Target,
	{ speaker }: CommandArguments,
	quotes: readonly Quote[] | undefined = target.quote && target.statements.wholeOf(target.quote),
): Promise<Change | undefined> {
	const { quote, statements, article, text } = target;
	if (!quote || !quotes) return noQuote();
	const spokenBy = (words: string): Change => statements.speaker(quotes, entityNamed(target, words) ?? words);
	if (speaker === null) return statements.speaker(quotes, null);
	if (speaker !== undefined) return spokenBy(speaker);
	const { index } = article;
	const candidates = (quote.candidates ?? []).flatMap((id) => index.entity(id) ?? []);
	const entities = [...new Set([...candidates, ...likeliest(index, startOfTarget(target), 'person')])];
	const present = quote.sourceText === undefined ? (index.entity(quote.speaker) ?? null) : 'other';
	const nobody = vscode.l10n.t('Nobody whom the article names');
	const picked = await pickEntityOrWords(vscode.l10n.t('Who says this?'), { entities, present, nobody });
	if (!picked) return undefined;
	if (picked.entity !== 'other') return statements.speaker(quotes, picked.entity);
	const question = vscode.l10n.t('Who says this, in your words? For example: a campaign aide');
	const words = picked.words || (await askWords(question, sourceTextOf(quote, text) ?? ''));
	return words ? spokenBy(words) : undefined;
}

function notAName({ mention, statements }: Target, { everywhere = false }: CommandArguments): Change | undefined {
	return mention ? statements.notAName(mention, everywhere) : noName();
}

async function setQuoteKind({ quote, statements }: Target, { kind }: CommandArguments): Promise<Change | undefined> {
	if (!quote) return noQuote();
	const chosen = kind ?? (await pickKind(vscode.l10n.t('What kind of quote is it?'), quote.kind));
	return chosen && statements.quote(quote.spans, chosen);
}

/** Ticks what a line of the sidebar is about, or what the cursor is on: a name before the quote around it, which keeps what sources prove of it. */
async function check(
	{ mention, quote, entity, statements, article }: Target,
	proofs: Proofs,
	args: CommandArguments,
): Promise<Change | undefined> {
	const by = await editorName();
	if (entity && args.entity && !args.mention) return statements.tickMentions(article.index.mentionsOf(entity.id), by);
	const whole = quote ? statements.wholeOf(quote) : [];
	// One key cannot point at a quote that begins with a name: it is next when the name is ticked.
	const isNext = mention?.checked && !args.mention && whole[0]?.spans[0]?.start === mention.start;
	if (quote && (isNext || !mention)) {
		const evidence = await evidenceFor(proofs, article.document, whole);
		const change = statements.tickQuote(quote, by, ({ id }) => evidence.get(id));
		if (!mention || change.statements.length > 0) return change;
	}
	return mention ? statements.tickMentions([mention], by) : noName();
}

async function note({ mention, quote, entity, statements }: Target, args: CommandArguments): Promise<Change | undefined> {
	if (quote && !mention) {
		const words = args.note ?? (await askWords(vscode.l10n.t('Note on this quote'), quote.note ?? ''));
		return words === undefined ? undefined : statements.noteOnQuote(quote, words);
	}
	if (!entity) return noName();
	const words = args.note ?? (await askWords(vscode.l10n.t('Note on {0}', entity.name), entity.note ?? ''));
	return words === undefined ? undefined : statements.noteOnEntity(entity, words);
}

/** The entity that a caller named. */
function entityNamed({ article }: Target, name: string | null | undefined): ReturnType<Target['article']['index']['entity']> {
	if (name === undefined || name === null) return undefined;
	return article.annotations.entities.find((entity) => entity.name === name || entity.aliases.includes(name));
}

function noName(): Change | undefined {
	showStatus(vscode.l10n.t('Copydesk: put the cursor on a name first.'));
	return undefined;
}

function noQuote(): Change | undefined {
	showStatus(vscode.l10n.t('Copydesk: put the cursor on a quote first.'));
	return undefined;
}

function argumentsOf(argument: unknown): CommandArguments {
	if (typeof argument !== 'object' || argument === null) return {};
	const { type, kind, ...args } = argument as CommandArguments;
	return {
		...args,
		...(ENTITY_TYPES.some((known) => known === type) && type ? { type } : {}),
		...(QUOTE_KINDS.some((known) => known === kind) && kind ? { kind } : {}),
	};
}
