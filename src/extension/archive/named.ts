/** Whom a command of the archive is about: a line of the view, a card, the name at the cursor, or whom the reader picks. */
import * as vscode from 'vscode';
import type { Entity } from '../../annotations.js';
import { nameRow } from '../../views/archive/lines.js';
import { plainLabel } from '../../views/plain-text.js';
import { placeOf } from '../navigation/commands.js';
import type { IndexedArticle, Indexes } from '../navigation/indexes.js';
import { entityIcon } from '../reader/entity-icon.js';
import { readerLanguage } from '../reader/language.js';
import type { ArchiveNameNode } from './archive-view.js';
import type { ArchiveStore } from './archive-store.js';
import type { ArchivedName, FolderArchive } from './folder-archive.js';
import { pathWithin } from '../documents/file-name.js';

/** Names that a list for picking holds. */
const MOST_PICKED = 50;
/** Milliseconds after the last key before the archive is asked. */
const TYPING_MS = 80;

/** The name that the archive has for an entity of an article; undefined where it knows nothing of it. */
async function archivedNameOf(
	store: ArchiveStore,
	{ document, index }: Pick<IndexedArticle, 'document' | 'index'>,
	entity: Entity,
): Promise<ArchivedName | undefined> {
	const archive = store.of(document.uri) ?? (document.isUntitled ? store.all[0] : undefined);
	if (!archive) return undefined;
	const starts = index.mentionsOf(entity.id).map(({ start }) => start);
	const mention = { path: pathWithin(archive.folder.uri, document.uri), name: entity.name, type: entity.type, starts };
	const name = (await archive.ask('nameIn', mention)) ?? (await archive.ask('nameFor', mention, entity.context));
	return name && { archive, name };
}

/** Whom a command was called for; where that tells nobody whom the archive has, the reader is asked. */
export async function namedBy(store: ArchiveStore, indexes: Indexes, target: unknown): Promise<ArchivedName | undefined> {
	if (isNameNode(target)) return wholeName(target);
	const place = placeOf(indexes, target);
	const id =
		typeof target === 'object' && target !== null && 'entity' in target && typeof target.entity === 'string' ? target.entity : undefined;
	const entity = place && ((id === undefined ? undefined : place.article.index.entity(id)) ?? place.article.index.entityAt(place.offset));
	const known = entity && (await archivedNameOf(store, place.article, entity));
	return known ?? pickName(store, entity?.name ?? '');
}

function isNameNode(target: unknown): target is ArchiveNameNode {
	return typeof target === 'object' && target !== null && 'kind' in target && target.kind === 'name' && 'archive' in target;
}

/** The name of a line with all that is known of it: lines of those who are named with somebody have less. */
async function wholeName({ archive, name }: ArchiveNameNode): Promise<ArchivedName | undefined> {
	if ('quotes' in name) return { archive, name };
	const [latest] = await archive.ask('latest', [name.id]);
	const whole = latest && (await archive.ask('nameIn', { ...latest, type: name.type, starts: [latest.mention.start] }));
	return whole && { archive, name: whole };
}

type NameItem = vscode.QuickPickItem & ArchivedName;

/** Asks for a name, which is sought while one types. */
function pickName(store: ArchiveStore, query: string): Promise<ArchivedName | undefined> {
	const picker = vscode.window.createQuickPick<NameItem>();
	picker.placeholder = vscode.l10n.t('A name in the articles of the folder');
	picker.value = query;
	// The archive has found them, also by words that the label does not have.
	picker.matchOnDescription = true;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const search = async (): Promise<void> => {
		const wanted = picker.value;
		picker.busy = true;
		const items = (await Promise.all(store.all.map((archive) => itemsOf(archive, wanted).catch(() => [])))).flat();
		if (picker.value !== wanted) return;
		picker.items = items;
		picker.busy = false;
	};
	return new Promise((resolve) => {
		picker.onDidChangeValue(() => {
			clearTimeout(timer);
			timer = setTimeout(() => void search(), TYPING_MS);
		});
		picker.onDidAccept(() => {
			resolve(picker.selectedItems[0]);
			picker.hide();
		});
		picker.onDidHide(() => {
			clearTimeout(timer);
			resolve(undefined);
			picker.dispose();
		});
		picker.show();
		void search();
	});
}

async function itemsOf(archive: FolderArchive, query: string): Promise<readonly NameItem[]> {
	const names = await archive.ask('search', query, { limit: MOST_PICKED });
	return names.map((name) => {
		const { label, description } = nameRow(name, readerLanguage());
		return {
			archive,
			name,
			label: plainLabel(label),
			description: plainLabel(description),
			iconPath: entityIcon(name.type),
			alwaysShow: true,
		};
	});
}
