/** Writes the sample's Word document (ISO/IEC 29500, transitional). The same bytes every time, whatever the machine. */
import { strToU8, zipSync } from 'fflate';
import type { Block } from './blocks.js';

const NAMESPACE = 'http://schemas.openxmlformats.org';
const WORD = `${NAMESPACE}/wordprocessingml/2006/main`;
const RELATIONS = `${NAMESPACE}/officeDocument/2006/relationships`;
const PACKAGE = `${NAMESPACE}/package/2006`;
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const STYLES = ['Normal', 'Title', 'Heading1'] as const;

/** What a document has besides its text. */
export interface DocxFrame {
	readonly title: string;
	readonly author: string;
	/** At the top of every page. */
	readonly head: string;
}

/** The bytes of a DOCX. Stars in a block's text enclose italics. The time in it is a local one, the same in every time zone. */
export function docxOf(blocks: readonly Block[], frame: DocxFrame): Uint8Array {
	const parts = {
		'[Content_Types].xml': contentTypes(),
		'_rels/.rels': relations([
			['officeDocument', RELATIONS, 'word/document.xml'],
			['metadata/core-properties', `${PACKAGE}/relationships`, 'docProps/core.xml'],
		]),
		'docProps/core.xml': properties(frame),
		'word/document.xml': documentPart(blocks),
		'word/_rels/document.xml.rels': relations([
			['styles', RELATIONS, 'styles.xml'],
			['header', RELATIONS, 'header1.xml'],
		]),
		'word/header1.xml': part('hdr', paragraph({ level: 0, text: frame.head })),
		'word/styles.xml': part('styles', STYLES.map(style).join('')),
	};
	const zippable: Record<string, Uint8Array> = {};
	for (const [name, xml] of Object.entries(parts))
		zippable[name] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
	return zipSync(zippable, { level: 9, os: 0, mtime: new Date(2026, 10, 7, 12) });
}

function part(element: string, content: string): string {
	return `<w:${element} xmlns:w="${WORD}" xmlns:r="${RELATIONS}">${content}</w:${element}>`;
}

function documentPart(blocks: readonly Block[]): string {
	const page =
		'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>';
	return part(
		'document',
		`<w:body>${blocks.map(paragraph).join('')}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>${page}</w:sectPr></w:body>`,
	);
}

function paragraph({ level, text }: Block): string {
	const runs = text.split('*').map((piece, index) => run(piece, index % 2 === 1));
	return `<w:p><w:pPr><w:pStyle w:val="${STYLES[level]}"/></w:pPr>${runs.join('')}</w:p>`;
}

function run(text: string, isItalic: boolean): string {
	if (text === '') return '';
	return `<w:r>${isItalic ? '<w:rPr><w:i/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

function style(id: (typeof STYLES)[number], index: number): string {
	const size = String([24, 40, 28][index]);
	const base = index === 0 ? '' : '<w:basedOn w:val="Normal"/>';
	const name = id.replace('1', ' 1').replace('H', 'h');
	return `<w:style w:type="paragraph" w:styleId="${id}"${index === 0 ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${base}<w:qFormat/><w:pPr><w:spacing w:after="200" w:line="300" w:lineRule="auto"/></w:pPr><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="${size}"/><w:lang w:val="en-GB"/></w:rPr></w:style>`;
}

function relations(targets: readonly (readonly [type: string, base: string, target: string])[]): string {
	const list = targets.map(
		([type, base, target], index) => `<Relationship Id="rId${String(index + 1)}" Type="${base}/${type}" Target="${target}"/>`,
	);
	return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(): string {
	const parts = [
		['word/document.xml', `${WORD_TYPE}.document.main+xml`],
		['word/styles.xml', `${WORD_TYPE}.styles+xml`],
		['word/header1.xml', `${WORD_TYPE}.header+xml`],
		['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
	];
	const overrides = parts.map(([name = '', type = '']) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('');
	const defaults =
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
	return `<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides}</Types>`;
}

function properties({ title, author }: DocxFrame): string {
	const namespaces = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
	return `<cp:coreProperties ${namespaces}><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator></cp:coreProperties>`;
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
