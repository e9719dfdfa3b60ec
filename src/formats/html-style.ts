/** The proof's style sheet: colours for the screen and a colour printer, letters and lines for the rest. */
export const PROOF_STYLE = `body { font: 11pt/1.6 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 3em; color: #111; background: #fff; }
h1 { font-size: 1.3em; margin-bottom: 0; }
h2 { font-size: 1.1em; border-top: 1px solid #999; padding-top: 1em; }
h3 { font-size: 1em; margin-bottom: 0; }
main p { position: relative; overflow-wrap: anywhere; }
.no { position: absolute; left: -3em; width: 2em; text-align: right; color: #777; font-size: 0.8em; }
.facts, .legend { color: #555; font-size: 0.85em; overflow-wrap: anywhere; }
.n { border-bottom: 2px solid; }
sup { font: bold 0.6em sans-serif; border: 0 !important; }
.person { border-color: #1b5fa8; color: #1b5fa8; }
.organization { border-color: #8a3ffc; color: #6f32c9; border-bottom-style: double; }
.place { border-color: #1a7f37; color: #1a6b30; border-bottom-style: dashed; }
.group { border-color: #9a6700; color: #7d5400; border-bottom-style: dotted; }
.event { border-color: #b3261e; color: #b3261e; border-bottom-style: double; }
.work { border-color: #00767a; color: #00767a; border-bottom-style: dashed; }
.q { background: #f4eecf; }
.q.indirect, .q.act { background: none; text-decoration: underline dotted #777 1px; text-underline-offset: 0.3em; }
.qn { color: #555; }
ul, ol { padding-left: 2.5em; }
ul { list-style: none; padding-left: 1em; }
.box { display: inline-block; width: 0.8em; height: 0.8em; border: 1px solid #333; margin-right: 0.5em; }
.ticked { background: linear-gradient(135deg, transparent 45%, #333 45%, #333 55%, transparent 55%); }
@media print {
	body { margin: 0; padding: 0 0 0 3em; max-width: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
	p, li { break-inside: avoid; }
	h2 { break-after: avoid; }
}
`;
