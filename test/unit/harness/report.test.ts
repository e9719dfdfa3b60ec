/** A test run inside VS Code passes only if it says so itself, from the right place, to its end. */
import assert from 'node:assert/strict';
import { workbenchUrl } from '../../../scripts/vscode-server/index.js';
import { eventLine, type TestEvent } from '../../vscode/events.js';
import { RunReport } from '../../vscode/report.js';

const START: TestEvent = { kind: 'start', host: 'web', version: '1.139.1' };
const PASS: TestEvent = { kind: 'pass', depth: 1, title: 'works', milliseconds: 3 };
const END: TestEvent = { kind: 'end', passed: 1, failed: 0, pending: 0 };

/** What is printed for the events of a run that should be in the web host, and whether all is well. */
function reported(events: readonly TestEvent[], exitCode = 0): { well: boolean; printed: string } {
	const lines: string[] = [];
	const report = new RunReport('web', (line) => lines.push(line));
	for (const event of events) report.add(`[info] ${eventLine(event)}`);
	return { well: report.closes(exitCode), printed: lines.join('\n') };
}

describe('the report of a run inside VS Code', () => {
	it('is well where tests passed and the run came to its end', () => {
		const { well, printed } = reported([START, PASS, END]);
		assert.ok(well);
		assert.match(printed, /^ {2}1 passing$/m);
	});

	it('says which test was tried a second time, and why', () => {
		const retry: TestEvent = { kind: 'retry', depth: 1, title: 'the list works', reason: 'Error: nothing came' };
		const { well, printed } = reported([START, retry, PASS, END]);
		assert.ok(well);
		assert.match(printed, /↻ the list works: Error: nothing came/);
	});

	it('is not well where a test failed, and counts it', () => {
		const fail: TestEvent = { kind: 'fail', depth: 1, title: 'breaks', reason: 'Error: broken' };
		const { well, printed } = reported([START, PASS, fail, { ...END, failed: 1 }], 1);
		assert.ok(!well);
		assert.match(printed, /^ {2}1 failing$/m);
		assert.match(printed, /Error: broken/);
	});

	it('is not well where the run broke off, and counts that as a failure', () => {
		const { well, printed } = reported([START, PASS]);
		assert.ok(!well);
		assert.match(printed, /^ {2}1 failing$/m);
	});

	it('is not well where the tests ran in the other host', () => {
		assert.ok(!reported([{ ...START, host: 'node' }, PASS, END]).well);
	});

	it('is not well where nothing ran', () => {
		assert.ok(!reported([START, { ...END, passed: 0 }]).well);
	});

	it('is not well where VS Code reports failure though each test passed', () => {
		assert.ok(!reported([START, PASS, END], 1).well);
	});
});

describe('the address of the workbench', () => {
	it('keeps spaces and signs of a path', () => {
		const server = { authority: '127.0.0.1:4000', dataFolder: '', stop: () => Promise.resolve() };
		const { searchParams } = new URL(workbenchUrl(server, { folder: '/news desk/a&b', file: '/news desk/a&b/é.txt' }));
		assert.equal(searchParams.get('folder'), '/news%20desk/a&b');
		assert.match(searchParams.get('payload') ?? '', /"openFile","vscode-remote:\/\/127\.0\.0\.1:4000\/news%20desk\/a&b\/%C3%A9\.txt"/);
	});
});
