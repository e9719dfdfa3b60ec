/** What the npm package exports alike in Node.js and in browsers. */
import type { Annotations } from '../annotations.js';
import { FORMAT_IDS, FORMATS, type FormatId } from '../formats/formats.js';

export * from '../annotations.js';
export { auditOf } from '../audit/audit-of.js';
export {
	SOURCE_KINDS,
	type AnonymityReason,
	type ArticleAudit,
	type AuditedSource,
	type NoComment,
	type SourceKind,
} from '../audit/audit.js';
export type { QuoteWords } from '../audit/words-of-quotes.js';
export { CodePoints } from '../formats/code-points.js';
export { FORMAT_IDS, type FormatId } from '../formats/format-ids.js';
export { annotationsToJson, annotationsToJsonLine, parseAnnotations, type Parsed, type Problem } from '../formats/json.js';
export { RegisterIndex, type FormKind, type RegisterForm, type RegisterPlace } from '../register/index-of.js';
export { parseRegister } from '../register/parse.js';
export type { AvoidedForm, Register, RegisterEntry, RegisterRole } from '../register/register.js';
export { stacked } from '../register/stack.js';
export { registerText } from '../register/write.js';
export { annotate, type ArticleOptions } from './annotate.js';
export type { Region, TextPlace } from '../views/line-table.js';
export type { Verification, VerifiedQuote, VerifiedSource } from '../views/verification.js';
export type { NameModel } from './model.js';
export type { SourceFile } from './source-file.js';
export { verify } from './verify.js';

/**
 * The annotations of `text` in one of the formats: `json`, `w3c` (Web Annotation, JSON-LD), `brat` (standoff), `csv` (the quotes, to be opened in
 * a spreadsheet) or `html` (a proof to print). Equal annotations give equal bytes. Throws a TypeError for another format.
 */
export function formatted(annotations: Annotations, text: string, format: FormatId): string {
	if (!FORMAT_IDS.includes(format)) throw new TypeError(`formatted: the format must be one of ${FORMAT_IDS.join(', ')}`);
	return FORMATS[format].write(annotations, text);
}
