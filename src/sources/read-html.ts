/** Reads the words of a web page. */
import { parseMarkup } from './parse-markup.js';
import type { Extraction } from './source-content.js';

/** Elements whose content is never words of the page. */
const UNREAD = new Set(
	(
		'audio button canvas datalist dialog embed head iframe input label legend map math menu meter nav noscript object optgroup option ' +
		'picture progress script select style svg template textarea title video'
	).split(' '),
);

/** Elements that stand beside what the page says, unless most of the page stands in them. */
const FURNITURE = new Set(['aside', 'footer', 'form', 'header']);

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
	(
		'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html ' +
		'li main ol p pre section summary table tbody tfoot thead tr ul'
	).split(' '),
);

/** Parts that landmarks play (WAI-ARIA 1.2) beside the main one. */
const ROLES = /^(?:alert|alertdialog|banner|complementary|contentinfo|dialog|form|menu|menubar|navigation|search|toolbar)$/i;
const HIDDEN = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;
const CONSENT = /(?:^|\s)[\w-]{0,40}(?:cookie|consent|gdpr|onetrust)/i;
const FURNITURE_NAMES =
	/(?:^|\s)(?:ad|ads|advert|banner|breadcrumb|comments|disqus|footer|header|login|masthead|menu|modal|nav|navbar|navigation|newsletter|pagination|popup|promo|related|screen-reader|share|sharing|sidebar|signup|skip|social|sr-only|subscribe|toolbar|topbar|visually-hidden)s?(?:[\s_-]|$)/i;

/** Paragraphs from which what looks like furniture is the page itself, as where a form is around all. */
const MOST_PARAGRAPHS = 5;
/** Lines in a row of nothing but links that are a menu. */
const MENU = 3;

interface PageBlock {
	readonly text: string;
	readonly isLink: boolean;
	/** Whether it stands in the page's main element or in an article. */
	readonly isMain: boolean;
}

interface OpenElement {
	readonly name: string;
	readonly isUnread: boolean;
	readonly isMain: boolean;
	readonly furniture: 'consent' | 'other' | undefined;
	/** Whether its block has no words before it. */
	readonly isFirst: boolean;
	/** How many blocks and paragraphs there were when it began. */
	readonly blocks: number;
	readonly paragraphs: number;
}

/**
 * The paragraphs of a page, with blank lines between them; without menus, cookie notices, scripts, comments, meta data, forms and what is hidden.
 * Never throws; linear.
 */
export function textOfHtml(html: string): Extraction {
	const page = new PageText();
	const handler = {
		onopentag: (name: string, attributes: Readonly<Record<string, string>>): void => {
			page.open(name, attributes);
		},
		ontext: (text: string): void => {
			page.add(text);
		},
		onclosetag: (name: string): void => {
			page.close(name);
		},
	};
	return parseMarkup(html, handler, false) ? { text: page.text() } : { reason: 'it is no real page: its elements are nested too deeply' };
}

class PageText {
	readonly #blocks: PageBlock[] = [];
	readonly #open: OpenElement[] = [];
	#unread = 0;
	#main = 0;
	#links = 0;
	#paragraphs = 0;
	#pieces: string[] = [];
	#hasPlain = false;

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		const isUnread = isUnreadElement(name, attributes);
		const isMain = name === 'main' || name === 'article' || attributes['role'] === 'main';
		if (this.#unread === 0 && !isUnread) this.#begin(name);
		// The foot of a quotation says whose it is.
		const isMeant = isMain || this.#open.some((element) => element.name === 'blockquote');
		const furniture = isMeant ? undefined : furnitureOf(name, attributes);
		const isFirst = !this.#pieces.some((piece) => /\S/.test(piece));
		this.#open.push({ name, isUnread, isMain, furniture, isFirst, blocks: this.#blocks.length, paragraphs: this.#paragraphs });
		if (isUnread) this.#unread++;
		if (isMain) this.#main++;
		if (name === 'a') this.#links++;
	}

	add(text: string): void {
		if (this.#unread > 0) return;
		this.#pieces.push(text);
		if (this.#links === 0 && /\S/.test(text)) this.#hasPlain = true;
	}

	close(name: string): void {
		const element = this.#open.pop();
		if (!element) return;
		if (BLOCKS.has(name) && this.#unread === 0) this.#flush();
		if (element.isUnread) this.#unread--;
		if (element.isMain) this.#main--;
		if (element.name === 'a') this.#links--;
		if (this.#unread === 0 && /^(?:b|strong)$/.test(name) && element.isFirst) this.#pieces.push('\u2029');
		if (element.furniture && this.#isBeside(element)) {
			this.#blocks.length = element.blocks;
			this.#paragraphs = element.paragraphs;
		}
	}

	text(): string {
		this.#flush();
		const blocks = withoutMenus(this.#blocks);
		const main = blocks.filter(({ isMain }) => isMain);
		return (lengthOf(main) * 2 >= lengthOf(blocks) ? main : blocks).map(({ text }) => text).join('\n\n');
	}

	#begin(name: string): void {
		if (BLOCKS.has(name)) this.#flush();
		if (name === 'p') this.#paragraphs++;
		if (name === 'br') this.#pieces.push('\u2028');
		if (name === 'td' || name === 'th') this.#pieces.push('\u2029');
	}

	#isBeside({ furniture, paragraphs }: OpenElement): boolean {
		return furniture === 'consent' || this.#paragraphs - paragraphs < MOST_PARAGRAPHS;
	}

	#flush(): void {
		const text = squeezed(this.#pieces.join(''));
		if (text !== '') this.#blocks.push({ text, isLink: !this.#hasPlain, isMain: this.#main > 0 });
		this.#pieces = [];
		this.#hasPlain = false;
	}
}

function isUnreadElement(name: string, attributes: Readonly<Record<string, string>>): boolean {
	if (UNREAD.has(name)) return true;
	if (name === 'html' || name === 'body') return false;
	const { hidden, role = '', style = '' } = attributes;
	return hidden !== undefined || attributes['aria-hidden'] === 'true' || ROLES.test(role) || HIDDEN.test(style);
}

function furnitureOf(name: string, { class: classes = '', id = '' }: Readonly<Record<string, string>>): OpenElement['furniture'] {
	if (!BLOCKS.has(name) || name === 'html' || name === 'body') return undefined;
	const names = `${id} ${classes}`.slice(0, 1000);
	if (CONSENT.test(names)) return 'consent';
	return FURNITURE.has(name) || FURNITURE_NAMES.test(names) ? 'other' : undefined;
}

/** White space is one space, or a tab behind a cell and behind bold type that begins a paragraph, which may say who speaks; lines that the page breaks stay. */
function squeezed(text: string): string {
	const lines = text.replace(/[\u00ad\u200b]/g, '').split('\u2028');
	return lines
		.map((line) => line.replace(/\s+/g, (space) => (space.includes('\u2029') ? '\t' : ' ')).trim())
		.join('\n')
		.trim();
}

function withoutMenus(blocks: readonly PageBlock[]): PageBlock[] {
	const others: PageBlock[] = [];
	let links: PageBlock[] = [];
	const endLinks = (): void => {
		if (links.length < MENU) others.push(...links);
		links = [];
	};
	for (const block of blocks) {
		if (block.isLink) links.push(block);
		else {
			endLinks();
			others.push(block);
		}
	}
	endLinks();
	return others;
}

function lengthOf(blocks: readonly PageBlock[]): number {
	return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
