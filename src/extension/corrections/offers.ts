/** What can be corrected at a place: the entries of `Correct…` and of Ctrl+., the likely ones first. */
import * as vscode from 'vscode';
import { ENTITY_TYPES, type Entity, type EntityType, type Mention, type QuoteKind } from '../../annotations.js';
import { typeLabel } from '../reader/language.js';
import type { CheckId } from '../../views/checks/check.js';
import { isPartOfName } from '../../register/form.js';
import { isPronoun } from '../../corrections/words.js';
import { isDescriptive } from '../../views/pronouns.js';
import { hasOwnRole } from '../../views/own-role.js';
import { sourceTextOf } from '../../views/spoken.js';
import type { Change } from '../../views/statements.js';
import { likelySpeakers, namesakes } from '../../views/named-near.js';
import { startOfTarget, type Target } from './target.js';

/**
 * One correction that is offered: made at once, or by a command that asks for more, `isOnQuote` of the quote alone; `answers` what those checks find.
 * With `isOfRegister` it holds for every article, and is offered after the corrections of this one.
 */
export type Offer = {
	readonly label: string;
	readonly icon: string;
	readonly answers?: readonly CheckId[];
	readonly isOfRegister?: true;
	/** Another type for the name: Ctrl+. lists all or none, since a list of some reads as if there were no others. */
	readonly isType?: true;
} & ({ readonly change: () => Change } | { readonly command: string; readonly isOnQuote?: true });

/** The offers at a place, the likely ones first. `by` is who ticks. */
export function offersAt(target: Target, by: string): readonly Offer[] {
	const { selection, mention, quote, entity } = target;
	const isNew = selection && (mention?.start !== selection.start || mention.end !== selection.end);
	if (isNew) return [...onSelection(target, selection), ...(quote ? onQuote(target, by) : []), ...onNewName(target, selection)];
	const isName = entity && (!mention || mention.form === 'name');
	return [
		...((mention ?? entity) ? onName(target, by) : []),
		...(quote ? onQuote(target, by) : []),
		...(isName ? onRegister(entity, mention) : []),
	];
}

/** A name that the engine misses, in every article. */
function onNewName({ text }: Target, { start, end }: { readonly start: number; readonly end: number }): Offer[] {
	const words = text.slice(start, end);
	return words.length > 60 || isDescriptive(words) ? [] : [ofRegister(vscode.l10n.t('Add to Register…'), 'add', 'addToRegister')];
}

function onRegister(entity: Entity, mention: Mention | undefined): Offer[] {
	return [
		...aliasOf(entity, mention),
		...(entity.register ? ofEntry(entity) : [ofRegister(vscode.l10n.t('Add to Register…'), 'add', 'addToRegister')]),
		...(entity.register && entity.by !== 'editor' ? [] : [ofRegister(alwaysLabel(entity.type), 'symbol-field', 'registerAlways')]),
		ofRegister(vscode.l10n.t('Never a Name Here'), 'circle-slash', 'registerNever'),
		ofRegister(vscode.l10n.t('Spelled So in This House'), 'edit', 'registerSpelling'),
	];
}

/** A form that the article alone has of a registered name. A surname is its person's as it is. */
function aliasOf({ register }: Entity, mention: Mention | undefined): Offer[] {
	if (!register || !mention || mention.evidence?.some(({ rule }) => rule === 'register')) return [];
	const form = mention.text.replace(/\s+/gu, ' ');
	if (isPartOfName(form, register.name)) return [];
	return [ofRegister(vscode.l10n.t('Add “{0}” as an Alias of {1}', form, register.name), 'add', 'registerAlias')];
}

/** Of a name that the register has: its entry, which may get the role that the article alone has. */
function ofEntry(entity: Entity): Offer[] {
	const open = ofRegister(vscode.l10n.t('Open Its Register Entry'), 'go-to-file', 'openRegister');
	return hasOwnRole(entity) ? [open, ofRegister(vscode.l10n.t('Add to Its Register Entry…'), 'add', 'addToRegister')] : [open];
}

function ofRegister(label: string, icon: string, command: string): Offer {
	return { label, icon, command: `copydesk.${command}`, isOfRegister: true };
}

function alwaysLabel(type: EntityType): string {
	const labels: Readonly<Record<EntityType, string>> = {
		person: vscode.l10n.t('Always a Person Here'),
		organization: vscode.l10n.t('Always an Organization Here'),
		place: vscode.l10n.t('Always a Place Here'),
		group: vscode.l10n.t('Always a Group Here'),
		event: vscode.l10n.t('Always an Event Here'),
		work: vscode.l10n.t('Always a Work Here'),
	};
	return labels[type];
}

function onSelection({ statements, text, article }: Target, selection: { readonly start: number; readonly end: number }): Offer[] {
	const words = text.slice(selection.start, selection.end);
	const alike = article.annotations.entities.filter((entity) => isAlike(entity, words)).slice(0, 3);
	const places = statements.count(words);
	const named = alike.map((entity): Offer => ({
		label: vscode.l10n.t('Name: {0}', nameWithContext(entity)),
		icon: 'link',
		change: () => statements.name(selection, entity.type, entity, places > 1),
	}));
	const isQuote = words.length > 60 || /["'“”‘’«»]/u.test(words);
	const quotes: Offer[] = (isQuote ? (['direct', 'partial', 'indirect'] as const) : (['indirect'] as const)).map((kind) => ({
		label: markAsKind(kind),
		icon: 'quote',
		change: () => statements.quote([selection], kind),
	}));
	const typed = ENTITY_TYPES.flatMap((type): Offer[] => nameOffers(statements, selection, type, words, places));
	if (isQuote) return [...quotes, ...named, ...typed];
	if (isPronoun(words)) return [meansSomeone()];
	return isDescriptive(words) ? [meansSomeone(), ...named, ...typed, ...quotes] : [...named, ...typed, meansSomeone(), ...quotes];
}

function meansSomeone(): Offer {
	return { label: vscode.l10n.t('Means Someone…'), icon: 'person', command: 'copydesk.sameAs' };
}

function nameOffers(
	statements: Target['statements'],
	selection: { readonly start: number; readonly end: number },
	type: EntityType,
	words: string,
	places: number,
): Offer[] {
	const here: Offer = {
		label: vscode.l10n.t('Mark as {0}', typeLabel(type)),
		icon: 'symbol-field',
		change: () => statements.name(selection, type),
	};
	if (places < 2) return [here];
	const label = vscode.l10n.t('Mark as {0}: all {1} “{2}”', typeLabel(type), places, words);
	return [here, { label, icon: 'symbol-array', change: () => statements.name(selection, type, undefined, true) }];
}

function markAsKind(kind: QuoteKind): string {
	const labels: Readonly<Record<QuoteKind, string>> = {
		direct: vscode.l10n.t('Mark as Direct Quote'),
		partial: vscode.l10n.t('Mark as Partial Quote'),
		indirect: vscode.l10n.t('Mark as Indirect Quote'),
		act: vscode.l10n.t('Mark as Reported Act'),
		mention: vscode.l10n.t('Mark as Words That Nobody Says'),
	};
	return labels[kind];
}

function isAlike(entity: Entity, words: string): boolean {
	const lower = words.toLowerCase();
	return [entity.name, ...entity.aliases].some((form) => form.toLowerCase().split(/\s+/u).includes(lower) || form.toLowerCase() === lower);
}

function nameWithContext({ name, context }: Entity): string {
	return context === null ? name : `${name} — ${context}`;
}

function onName(target: Target, by: string): Offer[] {
	const { statements, mention, entity, article } = target;
	const mentions = entity ? article.index.mentionsOf(entity.id) : [];
	const isReference = mention !== undefined && mention.form !== 'name';
	// The first entry, which is often taken in a hurry, must do no harm.
	const [tick, ...otherTicks] = ticks(target, mentions, by);
	const offers = [
		...(isReference ? [meansSomeone()] : []),
		...(tick ? [tick] : []),
		...relatives(target, mentions),
		...otherTicks,
		...removals(target, mentions),
	];
	if (!entity) return offers;
	const types = ENTITY_TYPES.filter((type) => type !== entity.type);
	return [
		...offers,
		...(isReference ? [] : [{ label: vscode.l10n.t('Same As…'), icon: 'link', command: 'copydesk.sameAs' }]),
		...(mentions.length > 1 && mention
			? [{ label: vscode.l10n.t('Not {0}…', entity.name), icon: 'debug-disconnect', command: 'copydesk.notTheSame' }]
			: []),
		...separation(target, entity),
		{ label: vscode.l10n.t('Set Context…'), icon: 'comment', command: 'copydesk.setContext', answers: ['speaker-not-introduced'] },
		{ label: vscode.l10n.t('Set Name…'), icon: 'edit', command: 'copydesk.renameEntity' },
		...types.map((type): Offer => ({
			label: vscode.l10n.t('Mark as {0}', typeLabel(type)),
			icon: 'symbol-field',
			isType: true,
			change: () => statements.type(entity, type),
		})),
		{ label: vscode.l10n.t('Note…'), icon: 'note', command: 'copydesk.note' },
	];
}

function ticks({ statements, mention, entity }: Target, mentions: readonly Mention[], by: string): Offer[] {
	if (!entity) return [];
	const label = mention?.checked ? vscode.l10n.t('Take the Tick Away') : vscode.l10n.t('Checked');
	const here: Offer[] = mention ? [{ label, icon: 'check', change: () => statements.tickMentions([mention], by) }] : [];
	const open = mentions.filter((one) => !one.checked);
	if (open.length < 2) return here;
	const all =
		open.length === mentions.length
			? vscode.l10n.t('Checked: all {0} mentions of {1}', open.length, entity.name)
			: vscode.l10n.t('Checked: the other {0} mentions of {1}', open.length, entity.name);
	return [...here, { label: all, icon: 'check-all', change: () => statements.tickMentions(open, by) }];
}

/** A surname that several persons of the article have: the other one who is named most, here and wherever it stands. */
function relatives({ statements, mention, entity, article }: Target, mentions: readonly Mention[]): Offer[] {
	if (mention?.form !== 'name' || entity?.type !== 'person') return [];
	const { text } = mention;
	const alike = mentions.filter((one) => one.text === text);
	const [other] = namesakes(article.index, mention);
	if (!other) return [];
	const here: Offer = { label: vscode.l10n.t('This Is {0}', other.name), icon: 'person', change: () => statements.areOf([mention], other) };
	const label = vscode.l10n.t('This Is {0}: all {1} “{2}”', other.name, alike.length, text);
	return alike.length < 2 ? [here] : [here, { label, icon: 'person', change: () => statements.areOf(alike, other) }];
}

function removals({ statements, mention }: Target, mentions: readonly Mention[]): Offer[] {
	if (mention?.form !== 'name') return [];
	const icon = 'circle-slash';
	const here: Offer = { label: vscode.l10n.t('Not a Name'), icon, change: () => statements.notAName(mention, false) };
	const alike = mentions.filter(({ text }) => text === mention.text).length;
	const label = vscode.l10n.t('Not a Name: all {0} “{1}”', alike, mention.text);
	return alike > 1 ? [here, { label, icon, change: () => statements.notAName(mention, true) }] : [here];
}

/** A form of a name that is somebody else's: a son's, or that of another person of this surname. */
function separation({ statements, mention, article }: Target, { id, type }: Entity): Offer[] {
	const change = mention?.form === 'name' ? statements.separate(mention) : undefined;
	if (!mention || !change) return [];
	const count = article.index.mentionsOf(id).filter(({ text }) => text === mention.text).length;
	const [words, kind] = [mention.text, typeLabel(type)];
	const label =
		count > 1
			? vscode.l10n.t('Make “{0}” a Separate {1} (all {2})', words, kind, count)
			: vscode.l10n.t('Make “{0}” a Separate {1}', words, kind);
	return [{ label, icon: 'split-horizontal', change: () => change }];
}

/** In an interview one sets once who answers. */
function speakerOfAll(label: string, count: number): Offer {
	return {
		label: vscode.l10n.t('Set Speaker of All {0} “{1}:”…', count, label),
		icon: 'person',
		command: 'copydesk.setSpeakerOfLabel',
		answers: ['quote-without-speaker'],
	};
}

/** Words in marks inside a reported clause may be those of somebody whom its speaker quotes. */
function speakerOfWords(): Offer {
	return { label: vscode.l10n.t('Set Speaker of the Words in Marks Only…'), icon: 'person', command: 'copydesk.setSpeakerOfWords' };
}

function onQuote(target: Target, by: string): Offer[] {
	const { statements, quote, article, text } = target;
	if (!quote) return [];
	const unsure = (quote.candidates ?? []).flatMap((id) => article.index.entity(id) ?? []);
	const likely = likelySpeakers(article.index, startOfTarget(target), quote.source ? text.slice(quote.source.start, quote.source.end) : '');
	const candidates = [...new Set([...unsure, ...likely])].filter(({ id }) => id !== quote.speaker);
	const ticked = statements.tickQuote(quote, by).withdrawn.length > 0;
	const isMarked = /["'“”‘’«»‹›]/u.test(text[quote.spans[0]?.start ?? 0] ?? '');
	const kinds = (isMarked ? (['direct', 'partial', 'mention'] as const) : (['indirect', 'act'] as const)).filter(
		(kind) => kind !== quote.kind,
	);
	const turns = statements.labelled(quote);
	const tick: Offer = {
		label: ticked ? vscode.l10n.t('Quote: Take the Tick Away') : vscode.l10n.t('Quote Checked'),
		icon: 'check',
		command: 'copydesk.check',
		isOnQuote: true,
		answers: ['checked-quote-altered', 'checked-source-changed'],
	};
	// The first entry, which is often taken in a hurry, must do no harm to a speaker that is known; a label alone tells little.
	const speaker = quote.speaker ?? (turns ? quote.sourceText : sourceTextOf(quote, text));
	const isKnown = typeof speaker === 'string' && unsure.length === 0;
	return [
		...(isKnown ? [tick] : []),
		...(turns && turns.quotes.length > 1 ? [speakerOfAll(turns.label, turns.quotes.length)] : []),
		...candidates.slice(0, 3).map((entity): Offer => ({
			label: vscode.l10n.t('Speaker: {0}', entity.name),
			icon: 'person',
			change: () => statements.speaker(statements.wholeOf(quote), entity),
			answers: ['quote-without-speaker'],
		})),
		{ label: vscode.l10n.t('Set Speaker…'), icon: 'person', command: 'copydesk.setSpeaker', answers: ['quote-without-speaker'] },
		...(statements.wholeOf(quote)[0] === quote ? [] : [speakerOfWords()]),
		...(isKnown ? [] : [tick]),
		{ label: vscode.l10n.t('Not a Quote'), icon: 'circle-slash', change: () => statements.notAQuote(quote) },
		...kinds.map((kind): Offer => ({ label: markAsKind(kind), icon: 'quote', change: () => statements.quote(quote.spans, kind) })),
		{ label: vscode.l10n.t('Note on the Quote…'), icon: 'note', command: 'copydesk.note' },
	];
}
