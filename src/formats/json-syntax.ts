/** What a parser of JSON says, in words. */
import { printParseErrorCode, type ParseError } from 'jsonc-parser';

/** `PropertyNameExpected` → `Not JSON: property name expected.` */
export function syntaxMessage({ error }: ParseError): string {
	const words = printParseErrorCode(error).replace(/(?!^)[A-Z]/g, (letter) => ` ${letter}`);
	return `Not JSON: ${words.toLowerCase()}.`;
}
