/** What a user could pick instead, run on the same text: compromise (names and quotations), wink-nlp (no names). */
import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** Finds people, places, organizations and quotations with compromise; returns how many, so that nothing is optimised away. */
export function annotateWithCompromise(text: string): number {
	const document = nlp(text);
	return document.people().length + document.places().length + document.organizations().length + document.quotations().length;
}

/** A function that reads a text with wink-nlp and returns how many tokens and entities (dates, numbers; no names) it found. */
export function winkAnnotator(): (text: string) => number {
	const wink = winkNLP(model);
	return (text) => {
		const document = wink.readDoc(text);
		return document.tokens().length() + document.entities().length();
	};
}
