/** What an article adds to the register: *Add to Register…*, *Always a Place Here*, *Never a Name Here*, *Spelled So in This House*, an alias. */
import * as vscode from 'vscode';
import { ENTITY_TYPES, type EntityType } from '../../annotations.js';
import type { EntryFacts, RegisterChange } from '../../register/change.js';
import { editDistance } from '../../engine/coref/spelling.js';
import { comparableForm, isPartOfName } from '../../register/form.js';
import type { AvoidedForm } from '../../register/register.js';
import { plainLabel, plainMessage } from '../../views/plain-text.js';
import { askWords, pickType } from '../corrections/pick.js';
import type { Target, Targets } from '../corrections/target.js';
import { entityIcon } from '../reader/entity-icon.js';
import { typeLabel } from '../reader/language.js';
import { showStatus } from '../reader/status-message.js';
import { askEntry, factsOf, type ArticleFacts, type EntryForm } from './entry-form.js';
import type { FiledEntry, RegisterEdits, RegisterFiles } from './register-edit.js';

/** What a caller may say beside the place, so that nobody is asked: tests, keybindings with `args`. */
interface GrowthArguments {
	readonly type?: EntityType;
	readonly name?: string;
	readonly role?: string;
	readonly from?: string;
	/** A name of the archive, which stands in no open article. */
	readonly archived?: ArchivedSubject;
	/** Forms to be avoided; the others are accepted. */
	readonly avoid?: readonly AvoidedForm[];
}

/** A name as the archive has it. */
interface ArchivedSubject {
	/** The address of the archive's folder. */
	readonly folder: string;
	readonly name: string;
	readonly type: EntityType;
	/** The id of its entry. */
	readonly entry?: string;
	/** What the latest article that calls it anything calls it, and that article. */
	readonly role: string;
	readonly article: ArticleFacts;
}

/** What a command is about: a name of the article, or words that are none yet. */
interface NamedSubject {
	/** As they are written. */
	readonly words: string;
	/** In full. */
	readonly name: string;
	readonly type: EntityType | undefined;
	/** All forms in the article. */
	readonly forms: readonly string[];
	readonly role: string;
	/** The id of the entry that the register has of it; undefined also for namesakes. */
	readonly registered: string | undefined;
}

/** Null for another of the name. */
interface EntryItem extends vscode.QuickPickItem {
	readonly filed: FiledEntry | null;
}

/** The commands that change a register; each resolves to whether the register says now what it should. */
export class RegisterGrowth {
	readonly #targets: Targets;
	readonly #edits: RegisterEdits;

	constructor(targets: Targets, edits: RegisterEdits) {
		this.#targets = targets;
		this.#edits = edits;
	}

	/** *Add to Register…*: name, type and role as the article has them, in a form. */
	add(argument: unknown): Promise<boolean> {
		return this.#on(argument, async (subject, place, article, args) => {
			const present = await this.#entryFor(subject, place);
			if (present === undefined) return false;
			const type = args.type ?? subject.type ?? (await pickType(vscode.l10n.t('What is {0}?', subject.name), 'person'));
			if (!type) return false;
			const draft = draftOf({ ...subject, type, name: args.name ?? subject.name }, present);
			const isAnswered = args.name !== undefined || args.type !== undefined || args.role !== undefined;
			const facts = isAnswered
				? factsOf({ ...draft, role: args.role ?? draft.role, from: args.from }, article)
				: await askEntry(draft, article);
			const file = facts && (present ? present.file : await pickFile(place));
			return facts !== undefined && file !== undefined && this.#make(file, facts);
		});
	}

	/** *Always a Place Here*: the name is of the type that it has in the article, in every article. */
	always(argument: unknown): Promise<boolean> {
		return this.#on(argument, async (subject, place, _target, args) => {
			const type = args.type ?? subject.type ?? (await pickType(vscode.l10n.t('What is {0}?', subject.name), 'place'));
			const present = type && (await this.#entryFor(subject, place));
			if (!type || present === undefined) return false;
			const aliases = aliasesOf({ ...subject, type });
			const taken = aliases.flatMap(({ form, isTaken }) => (isTaken ? [form] : []));
			const own = present ? { id: present.entry.id, name: present.entry.name } : { name: subject.name };
			return this.#make(present ? present.file : place.file, { ...own, type, aliases: taken });
		});
	}

	/** *Never a Name Here*: these words are no name, in no article. */
	never(argument: unknown): Promise<boolean> {
		return this.#on(argument, ({ words }, place) =>
			this.#edits.make(place.file, [{ kind: 'never', words }], vscode.l10n.t('“{0}” is never a name here.', plainMessage(words))),
		);
	}

	/** *Spelled So in This House*: this form is the house's; the others are accepted or avoided. */
	spelling(argument: unknown): Promise<boolean> {
		return this.#on(argument, async (subject, place, _target, args) => {
			const present = await this.#entryFor(subject, place);
			if (present === undefined) return false;
			const { words } = subject;
			const type = subject.type ?? 'person';
			const known = present ? [present.entry.name, ...(present.entry.aliases ?? [])] : [];
			const others = withoutForm([...new Set([...known, subject.name, ...subject.forms])], words).filter(
				(form) => !isPartOfName(form, words),
			);
			const avoid = args.avoid ?? (await pickAvoided(words, others, known));
			if (!avoid) return false;
			const aliases = others.filter((form) => !avoid.some((one) => one.form === form));
			const changes: RegisterChange[] = present
				? [
						{ kind: 'spelling', id: present.entry.id, name: words, avoid },
						{ kind: 'add', facts: { id: present.entry.id, name: words, type: present.entry.type, aliases } },
					]
				: [{ kind: 'add', facts: { name: words, type, aliases, avoid } }];
			return this.#edits.make(
				present ? present.file : place.file,
				changes,
				vscode.l10n.t('“{0}” is the house spelling now.', plainMessage(words)),
			);
		});
	}

	/** Adds the form at the place to the accepted ones of the entry whose name it is. */
	alias(argument: unknown): Promise<boolean> {
		return this.#on(argument, async ({ words, name, forms, registered }, place) => {
			const known = (await this.#edits.entriesNamed(place, forms)).find(({ entry }) => entry.id === registered);
			if (!known) {
				showStatus(vscode.l10n.t('Copydesk: the register has no entry for {0}.', plainMessage(name)));
				return false;
			}
			const { id, name: house, type } = known.entry;
			const done = vscode.l10n.t('“{0}” is an alias of {1} now.', plainMessage(words), plainMessage(house));
			return this.#edits.make(known.file, [{ kind: 'add', facts: { id, name: house, type, aliases: [words] } }], done);
		});
	}

	async #on(
		argument: unknown,
		run: (subject: NamedSubject, place: RegisterFiles, article: ArticleFacts, args: GrowthArguments) => Promise<boolean>,
	): Promise<boolean> {
		const args = argumentsOf(argument);
		const named = args.archived ? ofArchive(args.archived) : ofArticle(await this.#targets.of(argument));
		if (!named) {
			showStatus(vscode.l10n.t('Copydesk: put the cursor on a name, or select one, first.'));
			return false;
		}
		const place = await this.#edits.placeFor(named.uri);
		// Before a form is filled in that could not be written.
		if (!place || !(await this.#edits.isWhole(place))) return false;
		return run(named.subject, place, named.article, args);
	}

	#make(file: vscode.Uri, facts: EntryFacts): Promise<boolean> {
		return this.#edits.make(file, [{ kind: 'add', facts }], vscode.l10n.t('“{0}” is in the house register.', plainMessage(facts.name)));
	}

	/** The entry of a name: null where there is none, or it is of a namesake; undefined where the question was dismissed. */
	async #entryFor(subject: NamedSubject, place: RegisterFiles): Promise<FiledEntry | null | undefined> {
		const found = await this.#edits.entriesNamed(place, [subject.words, subject.name]);
		const [only, second] = found;
		const known =
			found.find(({ entry }) => entry.id === subject.registered) ?? (only && !second && isBearer(only, subject) ? only : undefined);
		if (!only || known) return known ?? null;
		const items = found.map((filed): EntryItem => ({
			label: plainLabel(filed.entry.name),
			description: plainLabel([typeLabel(filed.entry.type), ...(filed.entry.roles ?? []).slice(-1).map(({ title }) => title)].join(' · ')),
			iconPath: entityIcon(filed.entry.type),
			filed,
		}));
		const other: EntryItem = { label: vscode.l10n.t('Another of This Name'), iconPath: new vscode.ThemeIcon('add'), filed: null };
		const placeHolder = plainLabel(vscode.l10n.t('Which “{0}” of the register is it?', subject.name));
		return (await vscode.window.showQuickPick([...items, other], { placeHolder }))?.filed;
	}
}

/** Whether the only entry of a name is surely the one of the article: of two persons of one name each has a role of their own. */
function isBearer({ entry }: FiledEntry, { type, role }: NamedSubject): boolean {
	if (type === undefined) return true;
	return entry.type === type && (type !== 'person' || role === '' || (entry.roles ?? []).length === 0);
}

/** What a command is about, with the article that says so; `uri` is what the register is looked for beside. */
interface NamedThere {
	readonly subject: NamedSubject;
	readonly uri: vscode.Uri;
	readonly article: ArticleFacts;
}

function ofArticle(target: Target | undefined): NamedThere | undefined {
	const subject = target && subjectOf(target);
	return subject && { subject, uri: target.article.document.uri, article: articleFactsOf(target) };
}

function ofArchive({ folder, name, type, entry, role, article }: ArchivedSubject): NamedThere {
	const subject = { words: name, name, type, forms: [name], role: type === 'person' ? role : '', registered: entry };
	return { subject, uri: vscode.Uri.parse(folder, true), article };
}

function subjectOf({ selection, mention, entity, text }: Target): NamedSubject | undefined {
	const isNew = selection && (mention?.start !== selection.start || mention.end !== selection.end);
	if (isNew || !entity) {
		const words = selection && text.slice(selection.start, selection.end).replace(/\s+/gu, ' ');
		return words === undefined ? undefined : { words, name: words, type: undefined, forms: [words], role: '', registered: undefined };
	}
	const words = mention?.form === 'name' ? mention.text.replace(/\s+/gu, ' ') : entity.name;
	const { name, type, aliases, context, register } = entity;
	return {
		words,
		name,
		type,
		forms: [name, ...aliases],
		role: type === 'person' ? (context ?? '') : '',
		registered: register?.id,
	};
}

function draftOf(subject: NamedSubject & { readonly type: EntityType }, present: FiledEntry | null): EntryForm {
	const { type, role } = subject;
	const entry = present?.entry;
	const known = entry ? [entry.name, ...(entry.aliases ?? []), ...(entry.avoid ?? []).map(({ form }) => form)] : [];
	const aliases = known.reduce((left, form) => left.filter((one) => withoutForm([one.form], form).length > 0), aliasesOf(subject));
	return { ...(entry ? { id: entry.id } : {}), name: entry?.name ?? subject.name, type, aliases, role, from: undefined, hasSource: false };
}

/** The other forms in the article. A surname, which others have too, is not noted unless the reader wants it. */
function aliasesOf({ name, words, type, forms }: NamedSubject): EntryForm['aliases'] {
	const others = withoutForm([...new Set([...forms, words])], name);
	return others.map((form) => ({ form, isTaken: type !== 'person' && !isPartOfName(form, name) }));
}

function withoutForm(forms: readonly string[], form: string): readonly string[] {
	return forms.filter((one) => comparableForm(one) !== comparableForm(form));
}

/** Which of the other forms the house does not print, and why; undefined where a question was dismissed. Misspellings that are not `known` are ticked. */
async function pickAvoided(
	words: string,
	others: readonly string[],
	known: readonly string[],
): Promise<readonly AvoidedForm[] | undefined> {
	if (others.length === 0) return [];
	const isMisspelled = (form: string): boolean => !known.includes(form) && isNear(comparableForm(form), comparableForm(words));
	const items = others.map((form) => ({ label: plainLabel(form), form, picked: isMisspelled(form) }));
	const title = plainLabel(vscode.l10n.t('The house writes “{0}”', words));
	const placeHolder = vscode.l10n.t('Tick what it does not print; the others are accepted.');
	const picked = await vscode.window.showQuickPick(items, { title, placeHolder, canPickMany: true });
	if (!picked || picked.length === 0) return picked && [];
	const why = await askWords(vscode.l10n.t('Why not? Enter alone gives no reason.'), '');
	return why === undefined ? undefined : picked.map(({ form }) => ({ form, ...(why === '' ? {} : { why }) }));
}

/** Letters from which on a form is compared; shorter ones are other names as often. */
const SHORTEST = 6;

/** Whether a form is another but for one letter. */
function isNear(form: string, other: string): boolean {
	return Math.min(form.length, other.length) >= SHORTEST && editDistance(form, other, 1) <= 1;
}

/** Which file gets a new entry; the most special one comes first. */
export async function pickFile({ files, file }: RegisterFiles): Promise<vscode.Uri | undefined> {
	if (files.length < 2) return file;
	const items = files
		.toReversed()
		.map(({ uri }) => ({ label: plainLabel(vscode.workspace.asRelativePath(uri)), iconPath: new vscode.ThemeIcon('json'), uri }));
	return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Into which register?') }))?.uri;
}

function articleFactsOf({ article }: Target): ArticleFacts {
	return { date: article.annotations.article.date, path: vscode.workspace.asRelativePath(article.document.uri, false) };
}

function argumentsOf(argument: unknown): GrowthArguments {
	if (typeof argument !== 'object' || argument === null) return {};
	const { type, ...args } = argument as GrowthArguments;
	return { ...args, ...(ENTITY_TYPES.some((known) => known === type) && type ? { type } : {}) };
}
