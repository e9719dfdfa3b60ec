/** The recipes of `docs/scale.md`, run on this machine: whatever spreads the work, the bytes are those of a plain run. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installDebianPackages } from '../../scripts/vscode-server/debian.js';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'scale.md'), 'utf8');
const PACKAGES = ['parallel', 'python3-distributed', 'slurm-wlm', 'munge', 'openssh-server'];
/** Articles that are annotated, and what stands for the megabytes of the page with so few. */
const ARTICLES = 120;
const BLOCK = '50k';
const PATIENCE_MS = 120_000;

/** The commands under a heading of the page, block by block. */
function commandsUnder(heading: string): string[] {
	const section = PAGE.split(/^## /m).find((part) => part.startsWith(heading)) ?? assert.fail(`no section ${heading}`);
	return [...section.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, code = '']) => code.trim().replaceAll(/--block \S+/g, `--block ${BLOCK}`));
}

describe('the recipes for many articles', function () {
	this.timeout(10 * 60_000);
	let folder = '';
	let plain = '';
	let environment: NodeJS.ProcessEnv = {};
	const children: ChildProcess[] = [];
	const at = (...names: string[]): string => join(folder, ...names);

	before(async function () {
		await installDebianPackages(PACKAGES, (line) => {
			console.log(`      ${line}`);
		}).catch((error: unknown) => {
			console.log(`      ${String(error)}`);
		});
		if (!['parallel', 'dask', 'sbatch', 'munged'].every(isThere)) {
			console.log(`      skipped: these Debian packages cannot be installed here: ${PACKAGES.join(' ')}`);
			this.skip();
		}
	});

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-scale-'));
		mkdirSync(at('bin'));
		writeFileSync(at('bin', 'copydesk'), `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist', 'cli.js')}" "$@"\n`);
		chmodSync(at('bin', 'copydesk'), 0o755);
		// Debian's own, which knows Debian's packages.
		symlinkSync('/usr/bin/python3', at('bin', 'python3'));
		for (const name of readdirSync(join(ROOT, 'docs', 'scale'))) cpSync(join(ROOT, 'docs', 'scale', name), at(name));
		environment = { ...process.env, PATH: [at('bin'), process.env['PATH'], '/usr/sbin'].join(delimiter) };
		writeFileSync(at('in.jsonl'), articles());
		plain = execFileSync(at('bin', 'copydesk'), ['annotate', '--jsonl'], { input: articles(), encoding: 'utf8', maxBuffer: 2 ** 28 });
	});

	afterEach(async () => {
		for (const child of children.splice(0)) {
			if (child.exitCode !== null || child.signalCode !== null) continue;
			const ended = once(child, 'exit');
			child.kill('SIGKILL');
			await ended;
		}
		rmSync(folder, { recursive: true, force: true });
	});

	it('one process with two threads', () => {
		for (const commands of commandsUnder('One machine')) run(commands);
		assert.equal(readFileSync(at('out.jsonl'), 'utf8'), plain);
	});

	it('GNU parallel on this machine', () => {
		run(commandsUnder('GNU parallel')[0] ?? '');
		assert.equal(readFileSync(at('out.jsonl'), 'utf8'), plain);
	});

	it('GNU parallel over ssh', async () => {
		await startSshServer();
		run(commandsUnder('GNU parallel')[1] ?? '');
		assert.equal(readFileSync(at('out.jsonl'), 'utf8'), plain);
	});

	it('Dask, with a worker that is killed on the way', async () => {
		const [commands = ''] = commandsUnder('Dask');
		const address = `tcp://127.0.0.1:${await freePort()}`;
		const annotating = commands.split('\n').filter((line) => !line.endsWith('&'));
		start('dask', 'scheduler', '--host', '127.0.0.1', '--port', address.split(':').at(-1) ?? '', '--no-dashboard');
		const [doomed] = [1, 2].map(() => start('dask', 'worker', address, '--nthreads', '1', '--no-nanny', '--no-dashboard'));
		const client = start(
			'sh',
			'-ec',
			annotating
				.join('\n')
				.replace(/tcp:\S+/, address)
				.replace(' out\n', ` out ${BLOCK}B\n`),
		);
		const ended = once(client, 'exit');
		await until(() => existsSync(at('out')) && readdirSync(at('out')).length > 0, 'a part is done');
		doomed?.kill('SIGKILL');
		assert.deepEqual(await ended, [0, null]);
		assert.equal(readFileSync(at('out.jsonl'), 'utf8'), plain);
	});

	it('Slurm, as an array of jobs', async function () {
		if (process.getuid?.() !== 0) {
			console.log('      skipped: a cluster of one node is started by root alone');
			this.skip();
		}
		await startSlurm();
		run(commandsUnder('Slurm')[0] ?? '');
		assert.equal(readFileSync(at('out.jsonl'), 'utf8'), plain);
	});

	/** Runs commands in the folder; fails with what they say. */
	function run(commands: string): void {
		const { status, stderr, stdout } = spawnSync('sh', ['-ec', commands], { cwd: folder, env: environment, encoding: 'utf8' });
		assert.equal(status, 0, `${commands}\n${stdout}\n${stderr}`);
	}

	function start(command: string, ...args: string[]): ChildProcess {
		const child = spawn(command, args, { cwd: folder, env: environment, stdio: 'ignore' });
		children.push(child);
		return child;
	}

	/** A server of our own, with keys of its own, that lets us in; GNU parallel is told how to reach it. */
	async function startSshServer(): Promise<void> {
		const port = await freePort();
		for (const key of ['host', 'user']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)]);
		cpSync(at('user.pub'), at('authorized'));
		const settings = {
			Port: String(port),
			ListenAddress: '127.0.0.1',
			HostKey: at('host'),
			AuthorizedKeysFile: at('authorized'),
			PidFile: at('sshd.pid'),
			StrictModes: 'no',
			UsePAM: 'no',
			PermitRootLogin: 'yes',
			SetEnv: `PATH=${environment['PATH'] ?? ''}`,
		};
		writeFileSync(
			at('sshd.conf'),
			Object.entries(settings)
				.map((line) => `${line.join(' ')}\n`)
				.join(''),
		);
		if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
		start('/usr/sbin/sshd', '-D', '-f', at('sshd.conf'));
		const login = [
			'ssh',
			'-p',
			String(port),
			'-i',
			at('user'),
			'-o',
			`UserKnownHostsFile=${at('known')}`,
			'-o',
			'StrictHostKeyChecking=no',
		];
		environment['PARALLEL_SSH'] = login.join(' ');
		environment['HOME'] = folder;
		writeFileSync(at('hosts'), '2/127.0.0.1\n');
		const answers = (): boolean =>
			spawnSync(login[0] ?? '', [...login.slice(1), '127.0.0.1', 'copydesk --version'], { env: environment }).status === 0;
		await until(answers, 'the ssh server answers');
	}

	/** A cluster whose one node is this machine. */
	async function startSlurm(): Promise<void> {
		const [node = 'localhost'] = hostname().split('.');
		const places = { StateSaveLocation: at('state'), SlurmdSpoolDir: at('spool') };
		for (const place of Object.values(places)) mkdirSync(place);
		const settings = {
			ClusterName: 'copydesk',
			SlurmctldHost: node,
			SlurmUser: 'root',
			AuthType: 'auth/munge',
			AuthInfo: `socket=${at('munge.socket')}`,
			SlurmctldPort: String(await freePort()),
			SlurmdPort: String(await freePort()),
			...places,
			SlurmctldPidFile: at('slurmctld.pid'),
			SlurmdPidFile: at('slurmd.pid'),
			ProctrackType: 'proctrack/linuxproc',
			TaskPlugin: 'task/none',
			SelectType: 'select/cons_tres',
			SelectTypeParameters: 'CR_CPU',
			MpiDefault: 'none',
			ReturnToService: '2',
		};
		const nodes = [`NodeName=${node} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN`, `PartitionName=main Nodes=${node} Default=YES State=UP`];
		writeFileSync(at('slurm.conf'), [...Object.entries(settings).map((line) => line.join('=')), ...nodes, ''].join('\n'));
		writeFileSync(at('cgroup.conf'), 'CgroupPlugin=disabled\n');
		writeFileSync(at('munge.key'), 'a key that nobody else has, for as long as this test runs', { mode: 0o600 });
		environment['SLURM_CONF'] = at('slurm.conf');
		const files = {
			'key-file': 'munge.key',
			socket: 'munge.socket',
			'pid-file': 'munge.pid',
			'seed-file': 'munge.seed',
			'log-file': 'munge.log',
		};
		start('munged', '--foreground', '--force', ...Object.entries(files).map(([option, name]) => `--${option}=${at(name)}`));
		await until(() => existsSync(at('munge.socket')), 'the keys are served');
		start('slurmctld', '-D', '-c');
		start('slurmd', '-D');
		const isIdle = (): boolean => /idle/.test(spawnSync('sinfo', ['-h'], { env: environment, encoding: 'utf8' }).stdout);
		await until(isIdle, 'the node is there');
	}
});

/** Articles of our own as JSON Lines. */
function articles(): string {
	const place = join(ROOT, 'train', 'articles');
	const names = readdirSync(place).filter((name) => name.endsWith('.txt'));
	const lines = names.slice(0, ARTICLES).map((id) => JSON.stringify({ id, text: readFileSync(join(place, id), 'utf8') }));
	return `${lines.join('\n')}\n`;
}

function isThere(command: string): boolean {
	return spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin command -v ${command}`]).status === 0;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

async function until(holds: () => boolean, what: string): Promise<void> {
	const end = Date.now() + PATIENCE_MS;
	while (!holds()) {
		if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
		await pause(200);
	}
}
